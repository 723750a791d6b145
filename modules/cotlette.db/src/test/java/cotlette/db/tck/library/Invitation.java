package cotlette.db.tck.library;

import cotlette.api.orm.CharField;
import cotlette.api.orm.CompositeKey;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Stands between clubs and members, and is known by both together. */
@CompositeKey(Invitation.Key.class)
public class Invitation extends Model {
    public static final Manager<Invitation> objects = Invitation_.objects;

    public record Key(Long club, Long member) {}

    @ForeignKeyField(relatedName = "invitations")
    public ForeignKey<Club> club = ForeignKey.unset();

    @ForeignKeyField(relatedName = "invitations")
    public ForeignKey<Member> member = ForeignKey.unset();

    @CharField(maxLength = 10, defaultValue = "friend")
    public String reason;
}
