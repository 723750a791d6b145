package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;

/** Refers to a model that refers back. */
public class Author extends Model {
    public static final Manager<Author> objects = Author_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String name;

    @CharField(maxLength = 80, unique = true, nullable = true)
    public String email;

    @ForeignKeyField(nullable = true, onDelete = OnDelete.SET_NULL)
    public ForeignKey<Book> masterpiece = ForeignKey.unset();
}
