package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;

/** Refers to an author by what is written on the envelope. */
public class Letter extends Model {
    public static final Manager<Letter> objects = Letter_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String subject;

    @ForeignKeyField(toField = "email", relatedName = "letters")
    public ForeignKey<Author> recipient = ForeignKey.unset();
}
