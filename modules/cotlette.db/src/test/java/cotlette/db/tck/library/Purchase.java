package cotlette.db.tck.library;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.CharField;
import cotlette.api.orm.DateField;
import cotlette.api.orm.DateTimeField;
import cotlette.api.orm.DecimalField;
import cotlette.api.orm.GeneratedField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Has fields that the database computes, one of them from fields that come later. */
public class Purchase extends Model {
    public static final Manager<Purchase> objects = Purchase_.objects;

    @AutoField
    public Long id;

    @GeneratedField(expression = "price * amount")
    @DecimalField(maxDigits = 12, decimalPlaces = 2, nullable = true)
    public BigDecimal total;

    @CharField(maxLength = 40)
    public String title;

    @GeneratedField(expression = "upper(title) || ' isn''t cheap'")
    @CharField(maxLength = 60, unique = true)
    public String cry;

    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true)
    public BigDecimal price;

    @GeneratedField(expression = "price / 3")
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true)
    public BigDecimal third;

    public int amount;

    @GeneratedField(expression = "amount > 10 or price > 100")
    public boolean large;

    @DateTimeField(nullable = true)
    public Instant bought;

    @GeneratedField(expression = "year(bought)")
    @IntegerField(nullable = true)
    public Integer year;

    @GeneratedField(expression = "date(bought)")
    @DateField(nullable = true, index = true)
    public LocalDate day;
}
