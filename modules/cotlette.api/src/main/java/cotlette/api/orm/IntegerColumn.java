package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of whole numbers of 32 bits. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class IntegerColumn<R> extends WholeExpression<R, Integer> implements Assignable<R, Integer> {
    /** Creates the column at the end of {@code path}. */
    public IntegerColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
