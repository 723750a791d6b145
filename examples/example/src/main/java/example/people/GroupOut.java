package example.people;

/** A group as JSON. */
public record GroupOut(long id, String name, String description, long members) {
    static GroupOut of(Group group) {
        return new GroupOut(group.id, group.name, group.description, group.members().count());
    }
}
