package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of true and false.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class BooleanColumn<R> extends Column<R, Boolean> {
    /** Creates the column at the end of {@code path}. */
    public BooleanColumn(FieldPath path) {
        super(path);
    }

    /** True. */
    public Condition<R> isTrue() {
        return compare(Lookup.EXACT, true);
    }

    /** False. */
    public Condition<R> isFalse() {
        return compare(Lookup.EXACT, false);
    }
}
