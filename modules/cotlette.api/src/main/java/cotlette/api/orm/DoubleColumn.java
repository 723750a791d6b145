package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of floating-point numbers.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DoubleColumn<R> extends FractionExpression<R, Double> implements Assignable<R, Double> {
    /** Creates the column at the end of {@code path}. */
    public DoubleColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
