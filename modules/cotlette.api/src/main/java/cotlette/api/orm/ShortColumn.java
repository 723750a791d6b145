package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of whole numbers of 16 bits.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ShortColumn<R> extends WholeExpression<R, Short> implements Assignable<R, Short> {
    /** Creates the column at the end of {@code path}. */
    public ShortColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
