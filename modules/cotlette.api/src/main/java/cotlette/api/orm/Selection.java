package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of rows, or of groups of rows, described but not fetched before they are asked for. Never changes; safe for use by several threads.
 *
 * @param <T> the model that is asked
 * @param <V> what becomes of the values of each row
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Selection<T extends Model, V> implements Iterable<V> {
    private final QueryTree<T> tree;
    private final Function<@Nullable Object[], V> maker;

    Selection(QueryTree<T> tree, Function<@Nullable Object[], V> maker) {
        this.tree = tree;
        this.maker = maker;
    }

    /** Returns what it asks for, as a value. */
    public QueryTree<T> tree() {
        return tree;
    }

    Function<@Nullable Object[], V> maker() {
        return maker;
    }

    /**
     * Returns the results that this or the other one has, or both, each once.
     *
     * {@snippet :
     * Author.objects.select(Author_.name).union(Book.objects.select(Book_.title)).orderBy(Author_.name.asc())
     * }
     *
     * @throws OrmException when the two have not as many values in each row
     */
    public Selection<T, V> union(Selection<?, V> other) {
        return combined(Selected.Operation.UNION, other);
    }

    /**
     * Returns the results of both, each as often as it is there.
     *
     * @throws OrmException when the two have not as many values in each row
     */
    public Selection<T, V> unionAll(Selection<?, V> other) {
        return combined(Selected.Operation.UNION_ALL, other);
    }

    /**
     * Returns the results that both have, each once.
     *
     * @throws OrmException when the two have not as many values in each row
     */
    public Selection<T, V> intersect(Selection<?, V> other) {
        return combined(Selected.Operation.INTERSECT, other);
    }

    /**
     * Returns the results that the other one does not have, each once.
     *
     * @throws OrmException when the two have not as many values in each row
     */
    public Selection<T, V> except(Selection<?, V> other) {
        return combined(Selected.Operation.EXCEPT, other);
    }

    private Selection<T, V> combined(Selected.Operation operation, Selection<?, V> other) {
        return new Selection<>(tree.combined(operation, other.tree), maker);
    }

    /**
     * Returns the same in another order; without a criterion, in none.
     *
     * @throws OrmException when it is a slice, or one set of two queries that do not select what it is ordered by
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Selection<T, V> orderBy(Ordering<? super T>... ordering) {
        if (tree.isSliced()) {
            throw new OrmException(
                    "orderBy(…) after slice(…) would change which rows the slice is of. Call orderBy first.");
        }
        List<Ordering<T>> criteria = Ordering.ofEach(ordering);
        return new Selection<>(
                tree.selected() instanceof Selected.Combined
                        ? tree.orderedByOutput(criteria)
                        : tree.orderedBy(criteria),
                maker);
    }

    /**
     * Returns each result once.
     *
     * @throws OrmException when it is a slice
     */
    public Selection<T, V> distinct() {
        if (tree.isSliced()) {
            throw new OrmException(
                    "distinct() after slice(…) would change which rows the slice is of. Call distinct first.");
        }
        return new Selection<>(tree.withDistinct(), maker);
    }

    /**
     * Returns those from position {@code from} up to, without, position {@code to}, counted from 0.
     *
     * @throws IllegalArgumentException when {@code from} is negative or {@code to} is less than {@code from}
     */
    public Selection<T, V> slice(long from, long to) {
        return new Selection<>(QuerySet.slice(tree, from, to), maker);
    }

    /** Fetches the results. */
    public List<V> execute() {
        return Db.reading(tree).values(tree).stream().map(maker).toList();
    }

    /** Returns the first result, empty when there is none. */
    public Optional<V> first() {
        List<@Nullable Object[]> found = Db.reading(tree).values(QuerySet.slice(tree, 0, 1));
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(maker.apply(found.getFirst()));
    }

    /**
     * Returns the only result.
     *
     * @throws DoesNotExist when there is none
     * @throws MultipleObjectsReturned when there are several
     */
    public V get() {
        List<@Nullable Object[]> found = Db.reading(tree).values(tree.some(2));
        return maker.apply(QuerySet.only(tree.type(), found));
    }

    /** Returns how the database would fetch the results, in its own words; nothing is fetched. */
    public String explain() {
        return Db.reading(tree).explain(tree, false);
    }

    /**
     * Fetches the results, and returns how the database did it and how long each part took, in its own words.
     *
     * @throws OrmException when the database does not tell that, as SQLite
     */
    public String explainAnalyze() {
        return Db.reading(tree).explain(tree, true);
    }

    /** Returns how many results there are, without fetching them. */
    public long count() {
        return Db.reading(tree).count(tree);
    }

    /** Returns whether there is any result, without fetching it. */
    public boolean exists() {
        return Db.reading(tree).exists(tree);
    }

    /**
     * Returns this with answers that come later.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public AsyncSelection<V> async() {
        return new AsyncSelection<>(tree, maker, Db.reading(tree).async());
    }

    /**
     * Returns this with answers that come later, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public AsyncSelection<V> async(AsyncTransaction transaction) {
        return new AsyncSelection<>(tree, maker, transaction.of(Db.reading(tree)));
    }

    /** Fetches the results and goes through them. */
    @Override
    public Iterator<V> iterator() {
        return execute().iterator();
    }
}
