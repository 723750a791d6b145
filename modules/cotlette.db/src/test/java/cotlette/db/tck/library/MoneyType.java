package cotlette.db.tck.library;

import cotlette.api.orm.CustomFieldType;
import cotlette.api.orm.FieldType;
import java.math.BigDecimal;

/** Keeps money as text, in whose order it is not. */
public final class MoneyType implements CustomFieldType<Money, String> {
    @Override
    public Class<Money> javaType() {
        return Money.class;
    }

    @Override
    public FieldType column() {
        return new FieldType.Char(20);
    }

    @Override
    public String write(Money value) {
        return value.toString();
    }

    @Override
    public Money read(String stored) {
        String[] parts = stored.split(" ", 2);
        return new Money(new BigDecimal(parts[0]), parts[1]);
    }

    @Override
    public Money parse(String text) {
        if (!text.matches("-?[0-9.]+ [A-Z]{3}")) {
            throw new IllegalArgumentException("money is written as 9.50 EUR.");
        }
        return read(text);
    }
}
