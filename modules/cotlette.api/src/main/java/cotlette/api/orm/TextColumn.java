package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A column of text.
 *
 * @param <R> the model a query set is about
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class TextColumn<R> extends ComparableColumn<R, String> {
    /** Creates the column at the end of {@code path}. */
    public TextColumn(FieldPath path) {
        super(path);
    }

    /** Contains {@code text} literally, its case respected. */
    public Condition<R> contains(String text) {
        return compare(Lookup.CONTAINS, text);
    }
}
