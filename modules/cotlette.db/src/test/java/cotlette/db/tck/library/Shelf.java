package cotlette.db.tck.library;

import cotlette.api.orm.CharField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.Table;

/** Has a key that the database does not count up, and a table with a name of its own. */
@Table("library_shelves")
public class Shelf extends Model {
    public static final Manager<Shelf> objects = Shelf_.objects;

    @CharField(maxLength = 10, primaryKey = true)
    public String code;

    @IntegerField(column = "storey")
    public int floor;
}
