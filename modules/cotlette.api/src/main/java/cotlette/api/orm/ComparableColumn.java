package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column whose values have an order.
 *
 * @param <R> the model a query set is about
 * @param <V> the class of the column's values
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed class ComparableColumn<R, V extends Comparable<? super V>> extends Column<R, V>
        permits DurationColumn, NumberColumn, TemporalColumn, TextColumn {
    ComparableColumn(FieldPath path) {
        super(path);
    }

    /** Greater than {@code value}. */
    public final Condition<R> gt(V value) {
        return compare(Lookup.GT, value);
    }

    /** Greater than or equal to {@code value}. */
    public final Condition<R> gte(V value) {
        return compare(Lookup.GTE, value);
    }

    /** Less than {@code value}. */
    public final Condition<R> lt(V value) {
        return compare(Lookup.LT, value);
    }

    /** Less than or equal to {@code value}. */
    public final Condition<R> lte(V value) {
        return compare(Lookup.LTE, value);
    }
}
