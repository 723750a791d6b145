package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.math.BigDecimal;

/**
 * A column of exact decimal numbers; {@code 9.5} and {@code 9.50} are equal.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DecimalColumn<R> extends FractionExpression<R, BigDecimal> implements Assignable<R, BigDecimal> {
    /** Creates the column at the end of {@code path}. */
    public DecimalColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
