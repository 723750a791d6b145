package guestbook;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.TextField;
import java.time.Instant;

/** What a visitor has written. */
public class Entry extends Model {
    public static final Manager<Entry> objects = Entry_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 50)
    public String name;

    @TextField
    public String text;

    @DateTimeField(autoNowAdd = true)
    public Instant written;
}
