package cotlette.db.tck.library;

import cotlette.api.orm.CharField;
import cotlette.api.orm.DecimalField;
import cotlette.api.orm.GeneratedField;
import cotlette.api.orm.IntegerField;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import java.math.BigDecimal;

/** Has a key that nobody counts up, and a computed field that must not be null. */
public class Tariff extends Model {
    public static final Manager<Tariff> objects = Tariff_.objects;

    @GeneratedField(expression = "rate * 2")
    public int twice;

    @IntegerField(nullable = true)
    public Integer rate;

    @GeneratedField(expression = "coalesce(rate, 1)")
    @DecimalField(maxDigits = 6, decimalPlaces = 2)
    public BigDecimal exact;

    @CharField(maxLength = 10, primaryKey = true)
    public String code;
}
