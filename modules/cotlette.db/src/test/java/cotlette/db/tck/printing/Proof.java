package cotlette.db.tck.printing;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.Check;
import cotlette.api.orm.DateField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.DecimalField;
import cotlette.api.orm.Index;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.PositiveIntegerField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Fulfils conditions of many kinds. */
@Check(name = "price_range", condition = "price > 0.5 and price <= 100")
@Check(name = "price_twice", condition = "price * 2 <> 6 or price is null")
@Check(name = "title_free", condition = "lower(title) <> 'it''s taken?'")
@Check(name = "title_length", condition = "length(title) between 2 and 20")
@Check(name = "title_known", condition = "title || '!' not in ('No!', 'Never!')")
@Check(name = "sold_for_something", condition = "not sold or price is not null")
@Check(name = "day_late", condition = "day >= '2000-02-28'")
@Check(name = "made_early", condition = "made < '2100-01-01T00:00:00Z'")
@Check(name = "pages_even", condition = "(pages + 1) % 2 = 1")
@Index(fields = "title", unique = true, name = "one_unsold", where = "sold = false")
@Index(
        fields = {"day", "lower(title)"},
        name = "day_title")
public class Proof extends Model {
    public static final Manager<Proof> objects = Proof_.objects;

    @AutoField
    public Long id;

    @CharField(maxLength = 40)
    public String title = "Dawn";

    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true)
    public BigDecimal price;

    public boolean sold;

    @DateField(nullable = true, column = "printed_on")
    public LocalDate day;

    @DateTimeField(nullable = true)
    public Instant made;

    @PositiveIntegerField
    public int pages;
}
