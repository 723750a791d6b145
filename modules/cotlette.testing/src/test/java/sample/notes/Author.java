package sample.notes;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Who writes. */
public class Author extends Model {
    public static final Manager<Author> objects = Author_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 50)
    public String name;
}
