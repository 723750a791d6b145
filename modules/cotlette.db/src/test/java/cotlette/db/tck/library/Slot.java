package cotlette.db.tck.library;

import cotlette.api.orm.CharField;
import cotlette.api.orm.CompositeKey;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.VersionField;

/** A place on a shelf, known by both together. */
@CompositeKey(Slot.Key.class)
public class Slot extends Model {
    public static final Manager<Slot> objects = Slot_.objects;

    public record Key(String shelf, Integer place) {}

    @ForeignKeyField(relatedName = "slots")
    public ForeignKey<Shelf> shelf = ForeignKey.unset();

    @IntegerField
    public int place;

    @CharField(maxLength = 20)
    public String label;

    @VersionField
    public int version;
}
