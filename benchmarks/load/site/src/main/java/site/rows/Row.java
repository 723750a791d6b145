package site.rows;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.TextField;

/** A row. */
public class Row extends Model {
    public static final Manager<Row> objects = Row_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 100)
    public String name;

    @TextField
    public String note;
}
