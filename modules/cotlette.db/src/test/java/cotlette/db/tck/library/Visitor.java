package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Has nothing but a key. */
public class Visitor extends Model {
    public static final Manager<Visitor> objects = Visitor_.objects;

    @AutoField
    public Long id;
}
