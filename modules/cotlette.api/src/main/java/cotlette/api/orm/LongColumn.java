package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of whole numbers of 64 bits. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class LongColumn<R> extends WholeExpression<R, Long> implements Assignable<R, Long> {
    /** Creates the column at the end of {@code path}. */
    public LongColumn(FieldPath path) {
        super(new Term.Field(path));
    }

    /** Sets the column to a value. */
    public Assignment<R> set(long value) {
        return set(Long.valueOf(value));
    }
}
