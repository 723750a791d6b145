package shop;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** A book in the shop. */
public class Book extends Model {
    public static final Manager<Book> objects = Book_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 100)
    public String title;
}
