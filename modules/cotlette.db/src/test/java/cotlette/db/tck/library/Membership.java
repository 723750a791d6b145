package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Stands between clubs and members. */
public class Membership extends Model {
    public static final Manager<Membership> objects = Membership_.objects;

    @AutoField
    public Long id;

    @ForeignKeyField(relatedName = "memberships")
    public ForeignKey<Club> club = ForeignKey.unset();

    @ForeignKeyField(relatedName = "memberships")
    public ForeignKey<Member> member = ForeignKey.unset();

    @CharField(maxLength = 10, defaultValue = "reader")
    public String role;
}
