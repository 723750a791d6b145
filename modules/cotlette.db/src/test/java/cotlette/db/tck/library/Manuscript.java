package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.VersionField;

/** Is written by several people, and nobody overwrites what another one has changed. */
public class Manuscript extends Model {
    public static final Manager<Manuscript> objects = Manuscript_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 60)
    public String title;

    @VersionField
    public int version;
}
