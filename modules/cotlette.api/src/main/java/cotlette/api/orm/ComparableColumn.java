package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of values of a {@link CustomField} that have an order.
 *
 * @param <R> the model a query set is about
 * @param <V> the class of the values
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ComparableColumn<R, V extends Comparable<? super V>> extends ComparableExpression<R, V>
        implements Assignable<R, V> {
    /** Creates the column at the end of {@code path}. */
    public ComparableColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
