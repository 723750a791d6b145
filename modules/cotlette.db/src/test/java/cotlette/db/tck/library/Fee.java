package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;

/** Goes with its club, unless only its member is deleted. */
public class Fee extends Model {
    public static final Manager<Fee> objects = Fee_.objects;

    @AutoField
    public Long id;

    @ForeignKeyField(relatedName = "fees")
    public ForeignKey<Club> club = ForeignKey.unset();

    @ForeignKeyField(relatedName = "+", onDelete = OnDelete.RESTRICT)
    public ForeignKey<Membership> membership = ForeignKey.unset();
}
