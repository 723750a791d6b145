package mysite.home;

import module cotlette.api;

/** Refers to another model, which refers back, and to itself. */
public class User extends Model {
    public static final Users objects = new Users(User_.TYPE);

    @AutoField
    public Long id;

    public ForeignKey<Group> group = ForeignKey.unset();

    @ForeignKeyField(nullable = true)
    public ForeignKey<User> boss = ForeignKey.unset();

    /** A manager of its own. */
    public static class Users extends Manager<User> {
        Users(ModelType<User> type) {
            super(type);
        }
    }
}
