package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of numbers.
 *
 * @param <R> the model a query set is about
 * @param <N> the class of the numbers
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed class NumberColumn<R, N extends Number & Comparable<? super N>> extends ComparableColumn<R, N>
        permits DecimalColumn, DoubleColumn, IntegerColumn, LongColumn, ShortColumn {
    NumberColumn(FieldPath path) {
        super(path);
    }
}
