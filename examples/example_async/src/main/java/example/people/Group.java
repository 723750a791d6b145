package example.people;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.TextField;

/** A group that users belong to. */
public class Group extends Model {
    public static final Manager<Group> objects = Group_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 50, unique = true)
    public String name;

    @TextField
    public String description;

    /** The users of this group, by name. */
    public QuerySet<User> members() {
        return User_.group.reverse(this).orderBy(User_.name.asc());
    }
}
