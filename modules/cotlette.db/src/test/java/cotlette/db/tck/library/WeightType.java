package cotlette.db.tck.library;

import cotlette.api.orm.CustomFieldType;
import cotlette.api.orm.FieldType;
import java.math.BigDecimal;
import java.util.Optional;

/** Keeps weights as decimals, at grams, and in their order. */
public final class WeightType implements CustomFieldType<Weight, BigDecimal> {
    @Override
    public Class<Weight> javaType() {
        return Weight.class;
    }

    @Override
    public FieldType column() {
        return new FieldType.Decimal(8, 3);
    }

    @Override
    public BigDecimal write(Weight value) {
        return value.kilograms();
    }

    @Override
    public Weight read(BigDecimal stored) {
        return new Weight(stored);
    }

    @Override
    public Weight parse(String text) {
        return new Weight(text);
    }

    @Override
    public Optional<String> problem(Weight value) {
        return value.kilograms().signum() < 0 ? Optional.of("is lighter than nothing.") : Optional.empty();
    }

    @Override
    public boolean keepsOrder() {
        return true;
    }
}
