package cotlette.api.orm;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a model, described but not fetched before they are asked for.
 *
 * <p>What it describes never changes: each method that narrows or orders returns another query set. Iterating over it fetches once and
 * keeps the result; {@link #execute} fetches every time. Safe for use by several threads.
 *
 * {@snippet :
 * QuerySet<User> adults = User.objects.filter(User_.age.gte(18)).orderBy(User_.name.asc());
 * for (User user : adults) { … }
 * List<User> firstTen = adults.slice(0, 10).execute();
 * }
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class QuerySet<T extends Model> extends Selecting<T> implements Iterable<T> {
    private final QueryTree<T> tree;
    private final QueryResult<T> result;

    private QuerySet(QueryTree<T> tree) {
        this(tree, QueryResult.of(tree));
    }

    private QuerySet(QueryTree<T> tree, QueryResult<T> result) {
        this.tree = tree;
        this.result = result;
    }

    static <T extends Model> QuerySet<T> of(QueryTree<T> tree) {
        return new QuerySet<>(tree);
    }

    /** Returns a query set whose objects were loaded before. */
    static <T extends Model> QuerySet<T> loaded(QueryTree<T> tree, List<T> objects) {
        return new QuerySet<>(tree, QueryResult.given(tree, objects));
    }

    /** Returns a query set whose objects are loaded together with those of the companions of their owner. */
    static <T extends Model> QuerySet<T> related(QueryTree<T> tree, RelatedOfOne<T> related) {
        return new QuerySet<>(tree, QueryResult.related(tree, related));
    }

    /** Returns the query set of all objects of a model. */
    public static <T extends Model> QuerySet<T> all(ModelType<T> type) {
        return new QuerySet<>(QueryTree.all(type));
    }

    /** Returns what it asks for, as a value. */
    public QueryTree<T> tree() {
        return tree;
    }

    /** Returns the same objects of another database: {@code using("replica")}. */
    public QuerySet<T> using(String database) {
        return loading(tree.loading().from(database));
    }

    /**
     * Returns those that also fulfil all conditions.
     *
     * @throws OrmException when this query set is a slice
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> filter(Condition<? super T>... conditions) {
        refuseSlice("filter");
        return new QuerySet<>(tree.and(Condition.ofEach(conditions)));
    }

    /**
     * Returns those that also fulfil a lookup, written as field names and a lookup: {@code filter("group__name__contains", "staff")}.
     *
     * @throws FieldError when a field or lookup does not exist, or the value does not fit the field
     * @throws OrmException when this query set is a slice
     */
    public QuerySet<T> filter(String lookup, @Nullable Object value) {
        return filter(StringLookups.condition(tree.type(), lookup, value));
    }

    /**
     * Returns those that do not fulfil all conditions: the exact opposite of {@link #filter}, so that each object is in one of both.
     *
     * @throws OrmException when this query set is a slice
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> exclude(Condition<? super T>... conditions) {
        refuseSlice("exclude");
        return new QuerySet<>(tree.and(List.of(new Condition.All<>(Condition.ofEach(conditions)).not())));
    }

    /**
     * Returns those that do not fulfil a lookup; see {@link #filter(String, Object)}.
     *
     * @throws FieldError when a field or lookup does not exist, or the value does not fit the field
     * @throws OrmException when this query set is a slice
     */
    public QuerySet<T> exclude(String lookup, @Nullable Object value) {
        return exclude(StringLookups.condition(tree.type(), lookup, value));
    }

    /**
     * Returns the objects that are in this query set, or in the other one, or in both. Their order, fields and relations are those of this one.
     *
     * @throws OrmException when one of them is a slice, locks rows while the other does not, or asks another database
     */
    public QuerySet<T> union(QuerySet<T> other) {
        return combined("union", new Condition.Any<>(List.of(where(), other.where())), other);
    }

    /**
     * Returns the objects that are in both query sets. Their order, fields and relations are those of this one.
     *
     * @throws OrmException when one of them is a slice, locks rows while the other does not, or asks another database
     */
    public QuerySet<T> intersect(QuerySet<T> other) {
        return combined("intersect", new Condition.All<>(List.of(where(), other.where())), other);
    }

    /**
     * Returns the objects that are in this query set, and not in the other one. Their order, fields and relations are those of this one.
     *
     * @throws OrmException when one of them is a slice, locks rows while the other does not, or asks another database
     */
    public QuerySet<T> except(QuerySet<T> other) {
        return combined(
                "except", new Condition.All<>(List.of(where(), other.where().not())), other);
    }

    /**
     * Returns the groups of rows that have values in common.
     *
     * @throws OrmException when this query set is a slice
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<T> groupBy(Expression<? super T, ?>... values) {
        refuseSlice("groupBy");
        return new Grouped<>(base().orderedBy(List.of())
                .groupedBy(Arrays.stream(values).<Term>map(Expression::term).toList()));
    }

    /**
     * Returns an aggregate of all rows; empty when it is null, because there are no rows.
     *
     * {@snippet :
     * long pages = Book.objects.all().aggregate(Book_.pages.sum()).orElse(0L);
     * }
     *
     * @throws OrmException when this query set is a slice
     */
    public <V> Optional<V> aggregate(Expression<? super T, V> value) {
        return aggregated(value).first();
    }

    <V> Selection<T, V> aggregated(Expression<? super T, V> value) {
        refuseSlice("aggregate");
        Loading none = new Loading(tree.loading().database(), Optional.empty(), List.of(), List.of());
        return new QuerySet<>(tree.orderedBy(List.of())
                        .selecting(new Selected.Objects())
                        .with(none))
                .select(value);
    }

    /**
     * Returns the same objects, whose rows are locked until the transaction ends, so that nobody else changes them; waits for others who
     * have locked one. Only inside {@link Db#atomic}.
     */
    public QuerySet<T> selectForUpdate() {
        return selectForUpdate(RowLock.WAIT);
    }

    /**
     * Returns the same objects, whose rows are locked until the transaction ends. Only inside {@link Db#atomic}.
     *
     * @param lock what to do where somebody else has locked a row
     */
    public QuerySet<T> selectForUpdate(RowLock lock) {
        return new QuerySet<>(tree.locked(lock));
    }

    /**
     * Returns the same objects in the opposite order; without an order, the greatest key first.
     *
     * @throws OrmException when this query set is a slice
     */
    public QuerySet<T> reverse() {
        refuseSlice("reverse");
        List<Ordering<T>> criteria =
                tree.ordering().isEmpty() ? StringLookups.orderings(tree.type(), "pk") : tree.ordering();
        return new QuerySet<>(
                tree.orderedBy(criteria.stream().map(Ordering::reversed).toList()));
    }

    /**
     * Returns the same objects in another order; without a criterion, in none.
     *
     * @throws OrmException when this query set is a slice
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> orderBy(Ordering<? super T>... ordering) {
        refuseSlice("orderBy");
        return new QuerySet<>(tree.orderedBy(Ordering.ofEach(ordering)));
    }

    /**
     * Returns the same objects in no order, not even in that of the model.
     *
     * @throws OrmException when this query set is a slice
     */
    public QuerySet<T> orderBy() {
        refuseSlice("orderBy");
        return new QuerySet<>(tree.orderedBy(List.of()));
    }

    /**
     * Returns the same objects in another order, written as names of fields; a minus sign puts the greatest first.
     *
     * @throws FieldError when a field does not exist
     * @throws OrmException when this query set is a slice
     */
    public QuerySet<T> orderBy(String... names) {
        refuseSlice("orderBy");
        return new QuerySet<>(tree.orderedBy(Arrays.stream(names)
                .flatMap(name -> StringLookups.orderings(tree.type(), name).stream())
                .toList()));
    }

    /**
     * Returns the same objects, each with what these relations lead to, which is loaded in one more query for each relation.
     *
     * {@snippet :
     * for (Book book : Book.objects.all().prefetchRelated(Book_.author)) {
     *     System.out.println(book.author.get().name);
     * }
     * }
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> prefetchRelated(Relation<T>... relations) {
        return new QuerySet<>(tree.with(tree.loading().andPrefetched(Arrays.asList(relations))));
    }

    /**
     * Returns the same objects, each with what these foreign keys refer to, which comes in the same query.
     *
     * {@snippet :
     * Book.objects.all().selectRelated(Book_.author().publisher)
     * }
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> selectRelated(RelationColumn<T, ?, ?>... relations) {
        return new QuerySet<>(tree.with(tree.loading().andJoined(Arrays.asList(relations))));
    }

    /**
     * Returns the same objects with these fields only. The others are not read and hold null or 0: {@link Model#refresh(Assignable...)} reads
     * them. Keys, foreign keys and versions are always read.
     *
     * <p>As nothing tells a field that was not read from one that was set to null, {@link Model#save()} refuses such an object; name what is to
     * be written: {@code book.save(Book_.title)}.
     *
     * {@snippet :
     * for (Book book : Book.objects.all().only(Book_.title)) { … }
     * }
     *
     * @throws OrmException when a column is one of another model
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> only(Assignable<T, ?>... fields) {
        return new QuerySet<>(Deferred.allBut(tree, Arrays.asList(fields)));
    }

    /**
     * Returns the same objects without these fields, which hold null or 0 as after {@link #only}.
     *
     * @throws OrmException when a column is one of another model, a key, a foreign key or a version
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> defer(Assignable<T, ?>... fields) {
        return new QuerySet<>(Deferred.also(tree, Arrays.asList(fields)));
    }

    /** Returns the same objects with another choice of relations to load. For databases. */
    public QuerySet<T> loading(Loading loading) {
        return new QuerySet<>(tree.with(loading));
    }

    /** Returns the same objects, of which other relations than those asked for are loaded so when they are touched. */
    public QuerySet<T> fetch(Fetch fetch) {
        return new QuerySet<>(tree.with(tree.loading().with(fetch)));
    }

    /**
     * Returns those from position {@code from} up to, without, position {@code to}, counted from 0.
     *
     * @throws IllegalArgumentException when {@code from} is negative or {@code to} is less than {@code from}
     */
    public QuerySet<T> slice(long from, long to) {
        return new QuerySet<>(slice(tree, from, to));
    }

    /**
     * Returns the object at a position, counted from 0.
     *
     * @throws DoesNotExist when there are not so many
     */
    public T item(long position) {
        List<T> known = result.known().orElse(List.of());
        if (position >= 0 && position < known.size()) {
            return known.get(Math.toIntExact(position));
        }
        return at(position, slice(position, position + 1).execute());
    }

    /** Returns the only one of those that were found at a position. */
    T at(long position, List<T> found) {
        if (found.isEmpty()) {
            throw new DoesNotExist(
                    "There is no " + tree.type().name() + " at position " + position + " of this query set.");
        }
        return found.getFirst();
    }

    /** Returns the first object, empty when there is none. */
    public Optional<T> first() {
        List<T> found = slice(0, 1).execute();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /**
     * Returns the last object, empty when there is none.
     *
     * @throws OrmException when this query set is a slice
     */
    public Optional<T> last() {
        return reverse().first();
    }

    /**
     * Returns the objects with primary keys, by their keys; keys without an object are left out.
     *
     * @throws OrmException when this query set is a slice
     */
    public <K> Map<K, T> inBulk(Collection<K> keys) {
        return byKeys(keys, filter("pk__in", keys).execute());
    }

    /** Returns objects by their keys, in the order of the keys. */
    <K> Map<K, T> byKeys(Collection<K> keys, List<T> objects) {
        Map<Object, T> byKey = new HashMap<>();
        for (T object : objects) {
            byKey.put(Objects.requireNonNull(tree.type().keyOf(object)), object);
        }
        Map<K, T> found = new LinkedHashMap<>();
        Class<?> keyClass = tree.type().primaryKey().javaType();
        for (K key : keys) {
            T object = byKey.get(ExactValues.fit(key, keyClass).orElseThrow());
            if (object != null) {
                found.put(key, object);
            }
        }
        return found;
    }

    /**
     * Changes columns of all rows, in one statement; objects that were read before do not change. Expressions see the row as it was before.
     *
     * {@snippet :
     * User.objects.filter(User_.age.lt(18)).update(User_.age.set(User_.age.plus(1)));
     * }
     *
     * @return how many rows were changed
     * @throws OrmException when no column, or one twice, is set
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final long update(Assignment<T>... assignments) {
        return Db.writing(tree).update(tree, Arrays.asList(assignments));
    }

    /**
     * Deletes all rows.
     *
     * @return how many rows were deleted; those that the database deletes with them are not counted
     * @throws IntegrityException when others refer to one of them and are protected
     */
    public long delete() {
        return Db.writing(tree).delete(tree);
    }

    /**
     * Returns the only object.
     *
     * @throws DoesNotExist when there is none
     * @throws MultipleObjectsReturned when there are several
     */
    public T get() {
        return only(new QuerySet<>(tree.some(2)).execute());
    }

    /**
     * Returns the only object, or ends the request with 404.
     *
     * @throws HttpException 404 when there is none
     * @throws MultipleObjectsReturned when there are several
     */
    public T getOr404() {
        return onlyOr404(new QuerySet<>(tree.some(2)).execute());
    }

    /** Fetches the objects; those of a relation that was prefetched are there already. */
    public List<T> execute() {
        return result.fetch();
    }

    /** Returns how the database would fetch the objects, in its own words; nothing is fetched. */
    public String explain() {
        return Db.reading(tree).explain(tree, false);
    }

    /**
     * Fetches the objects, and returns how the database did it and how long each part took, in its own words.
     *
     * @throws OrmException when the database does not tell that, as SQLite
     */
    public String explainAnalyze() {
        return Db.reading(tree).explain(tree, true);
    }

    /** Returns how many there are, without fetching them. */
    public long count() {
        return result.known()
                .map(known -> (long) known.size())
                .orElseGet(() -> result.asked().count(tree));
    }

    /** Returns whether there is any, without fetching it. */
    public boolean exists() {
        return result.known()
                .map(known -> !known.isEmpty())
                .orElseGet(() -> result.asked().exists(tree));
    }

    /**
     * Returns this query set with answers that come later.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public AsyncQuerySet<T> async() {
        return new AsyncQuerySet<>(
                this, Db.reading(tree).async(), Db.writing(tree).async());
    }

    /**
     * Returns this query set with answers that come later, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public AsyncQuerySet<T> async(AsyncTransaction transaction) {
        return new AsyncQuerySet<>(this, transaction.of(Db.reading(tree)), transaction.of(Db.writing(tree)));
    }

    /** Goes through the objects, which are fetched at the first call and kept. */
    @Override
    public Iterator<T> iterator() {
        return result.keep().iterator();
    }

    /**
     * Reads the objects one after the other, fetched in portions, so that there may be more than fit into memory. Close it: what is left
     * open keeps its connection.
     *
     * <p>Inside {@link Db#atomic} it reads on the connection of the transaction, and no longer than that lasts.
     */
    public RowIterator<T> iter() {
        return Db.reading(tree).iterate(tree);
    }

    /**
     * Returns {@link #iter} as a stream, which begins to read with its terminal operation. It ends by itself after the last object and
     * after a failure; a stream that may stop before, such as with {@code limit} or {@code findFirst}, must be closed.
     *
     * {@snippet :
     * try (Stream<Book> books = Book.objects.all().stream()) {
     *     books.filter(Book::isOverdue).limit(10).forEach(Book::remind);
     * }
     * }
     */
    public Stream<T> stream() {
        return new RowSpliterator<>(this::iter).stream();
    }

    T only(List<T> found) {
        return only(tree.type(), found);
    }

    static <V> V only(ModelType<?> type, List<V> found) {
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw new DoesNotExist("No " + type.name() + " matches the query.");
            default ->
                throw new MultipleObjectsReturned("More than one " + type.name()
                        + " matches the query. Use filter(…), or a condition that only one can fulfil.");
        };
    }

    static <T extends Model> QueryTree<T> slice(QueryTree<T> tree, long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "A slice goes from 0 or more to the same or more, not from " + from + " to " + to + ".");
        }
        return tree.slice(from, to);
    }

    T onlyOr404(List<T> found) {
        if (found.isEmpty()) {
            throw HttpException.notFound("There is no such " + tree.type().name() + ".");
        }
        return only(found);
    }

    @Override
    QueryTree<T> base() {
        Loading loading = tree.loading();
        if (!loading.joined().isEmpty()
                || !loading.prefetched().isEmpty()
                || !tree.deferred().isEmpty()) {
            throw new OrmException(
                    "This query set says what its objects have, by selectRelated(…), prefetchRelated(…), only(…) or defer(…), "
                            + "and is asked for values. Leave these calls out, or fetch the objects.");
        }
        return tree;
    }

    private QuerySet<T> combined(String method, Condition<T> where, QuerySet<T> other) {
        refuseSlice(method);
        other.refuseSlice(method);
        Optional<String> database = tree.loading().database();
        if (!database.equals(other.tree.loading().database())) {
            throw new OrmException(
                    method + "(…) puts query sets of "
                            + database.orElse("the usual database") + " and of "
                            + other.tree.loading().database().orElse("the usual database")
                            + " together, and no statement asks two databases. Let both ask one by using(…), or call execute() on each.");
        }
        if (!tree.lock().equals(other.tree.lock())) {
            throw new OrmException(method + "(…) puts a query set that locks its rows together with one that does not. "
                    + "Call selectForUpdate(…) on the result.");
        }
        return new QuerySet<>(tree.where(List.of(where)));
    }

    private Condition<T> where() {
        return new Condition.All<>(tree.where());
    }

    private void refuseSlice(String method) {
        if (tree.isSliced()) {
            throw new OrmException(
                    method + "(…) after slice(…) would change which rows the slice is of. Call " + method + " first.");
        }
    }
}
