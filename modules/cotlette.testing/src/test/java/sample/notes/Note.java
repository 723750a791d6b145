package sample.notes;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.OnDelete;

/** What is written. */
public class Note extends Model {
    public static final Manager<Note> objects = Note_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 50)
    public String title;

    @ForeignKeyField(onDelete = OnDelete.PROTECT)
    public ForeignKey<Author> author = ForeignKey.unset();
}
