package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of text. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class TextColumn<R> extends TextExpression<R> implements Assignable<R, String> {
    /** Creates the column at the end of {@code path}. */
    public TextColumn(FieldPath path) {
        super(new Term.Field(path));
    }
}
