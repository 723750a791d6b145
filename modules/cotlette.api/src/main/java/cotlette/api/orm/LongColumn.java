package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of whole numbers of 64 bits. Takes an {@code int} as well: {@code User_.id.eq(1)}.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class LongColumn<R> extends NumberColumn<R, Long> {
    /** Creates the column at the end of {@code path}. */
    public LongColumn(FieldPath path) {
        super(path);
    }

    /** Equal to {@code value}. */
    public Condition<R> eq(long value) {
        return compare(Lookup.EXACT, value);
    }

    /** Greater than {@code value}. */
    public Condition<R> gt(long value) {
        return compare(Lookup.GT, value);
    }

    /** Greater than or equal to {@code value}. */
    public Condition<R> gte(long value) {
        return compare(Lookup.GTE, value);
    }

    /** Less than {@code value}. */
    public Condition<R> lt(long value) {
        return compare(Lookup.LT, value);
    }

    /** Less than or equal to {@code value}. */
    public Condition<R> lte(long value) {
        return compare(Lookup.LTE, value);
    }
}
