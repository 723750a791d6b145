package example.people;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.BooleanField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.QuerySet;
import java.time.Instant;

/** A person. */
public class User extends Model {
    public static final Manager<User> objects = User_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 50)
    public String name;

    @CharField(maxLength = 254, unique = true)
    public String email;

    @IntegerField
    public int age;

    @BooleanField
    public boolean active = true;

    @ForeignKeyField(onDelete = OnDelete.SET_NULL, nullable = true)
    public ForeignKey<Group> group = ForeignKey.unset();

    @DateTimeField(autoNowAdd = true)
    public Instant joined;

    /** All users, each with its group, which comes in the same query. */
    public static QuerySet<User> withGroups() {
        return objects.selectRelated(User_.group);
    }
}
