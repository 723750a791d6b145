package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ManyToMany;
import cotlette.api.orm.ManyToManyField;
import cotlette.api.orm.Model;

/** Refers to others of its kind: friends refer back, followers need not. */
public class Member extends Model {
    public static final Manager<Member> objects = Member_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String name;

    @ManyToManyField
    public ManyToMany<Member> friends = ManyToMany.empty();

    @ManyToManyField(symmetrical = false, relatedName = "followers")
    public ManyToMany<Member> following = ManyToMany.empty();
}
