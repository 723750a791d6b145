package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.ForeignKeyField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import java.time.Instant;

/** Knows when it was last touched, and goes with its book. */
public class Loan extends Model {
    public static final Manager<Loan> objects = Loan_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String borrower;

    @DateTimeField(autoNow = true)
    public Instant touched;

    @ForeignKeyField
    public ForeignKey<Book> book = ForeignKey.unset();
}
