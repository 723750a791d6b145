package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.BooleanField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.TextField;
import java.time.Instant;

/** Has a field of each kind, required and nullable, and refers to itself. */
public class Book extends Model {
    public static final Manager<Book> objects = Book_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 60, index = true)
    public String title;

    @TextField(nullable = true)
    public String blurb;

    @IntegerField
    public int pages;

    @IntegerField(nullable = true)
    public Integer rating;

    @BooleanField
    public boolean lent;

    @BooleanField(nullable = true)
    public Boolean signed;

    @CharField(maxLength = 2, defaultValue = "en")
    public String language;

    @DateTimeField(autoNowAdd = true)
    public Instant added;

    @DateTimeField(nullable = true)
    public Instant released;

    @ForeignKeyField(onDelete = OnDelete.PROTECT)
    public ForeignKey<Author> author = ForeignKey.unset();

    @ForeignKeyField(nullable = true, onDelete = OnDelete.SET_NULL)
    public ForeignKey<Shelf> shelf = ForeignKey.unset();

    @ForeignKeyField(nullable = true)
    public ForeignKey<Book> sequelOf = ForeignKey.unset();
}
