package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.ManyToMany;
import cotlette.api.orm.ManyToManyField;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;

/** Refers to members over a model of its own, to guests without one, and to authors. */
public class Club extends Model {
    public static final Manager<Club> objects = Club_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String name;

    @ForeignKeyField(nullable = true, relatedName = "patronOf", onDelete = OnDelete.SET_NULL)
    public ForeignKey<Author> patron = ForeignKey.unset();

    @ManyToManyField(through = Membership.class, relatedName = "clubs")
    public ManyToMany<Member> members = ManyToMany.empty();

    @ManyToManyField(through = Invitation.class, relatedName = "invitedTo")
    public ManyToMany<Member> invited = ManyToMany.empty();

    @ManyToManyField(relatedName = "guestOf")
    public ManyToMany<Member> guests = ManyToMany.empty();
}
