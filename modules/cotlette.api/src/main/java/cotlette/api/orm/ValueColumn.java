package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of values that are equal or not: UUIDs, constants of enums, bytes, JSON.
 *
 * @param <R> the model a query set is about
 * @param <V> the class of the values
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ValueColumn<R, V> extends Expression<R, V> implements Assignable<R, V> {
    /** Creates the column at the end of {@code path}. */
    public ValueColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
