package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of true and false. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class BooleanColumn<R> extends Expression<R, Boolean> implements Assignable<R, Boolean> {
    /** Creates the column at the end of {@code path}. */
    public BooleanColumn(FieldPath path) {
        super(new Term.Field(path));
    }

    /** True. */
    public Condition<R> isTrue() {
        return eq(true);
    }

    /** False. */
    public Condition<R> isFalse() {
        return eq(false);
    }
}
