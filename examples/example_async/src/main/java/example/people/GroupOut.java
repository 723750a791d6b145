package example.people;

import cotlette.api.orm.QuerySet;
import cotlette.api.orm.Selection;

/** A group and how many users it has, as pages and JSON show it. */
public record GroupOut(long id, String name, String description, long members) {
    /** Asks for them in one query. */
    static Selection<Group, GroupOut> of(QuerySet<Group> groups) {
        return groups.select(
                GroupOut::new,
                Group_.id,
                Group_.name,
                Group_.description,
                User_.group.reverse().count());
    }

    /** A group that was just added, which nobody belongs to yet. */
    static GroupOut added(Group group) {
        return new GroupOut(group.id, group.name, group.description, 0);
    }
}
