package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * Groups of rows that have values in common. Immutable; ask it for values: of what the rows are grouped by, and of aggregates.
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Grouped<T extends Model> extends Selecting<T> {
    private final QueryTree<T> tree;

    Grouped(QueryTree<T> tree) {
        this.tree = tree;
    }

    /** Returns the groups that also fulfil all conditions, mostly on aggregates: {@code having(count().gt(1))}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<T> having(Condition<? super T>... conditions) {
        return new Grouped<>(tree.having(Condition.ofEach(conditions)));
    }

    @Override
    QueryTree<T> base() {
        return tree;
    }
}
