package cotlette.api.orm;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entrance to the objects of a model: {@code User.objects}. Immutable and safe for use by several threads; extend it to give a model
 * queries of its own.
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public non-sealed class Manager<T extends Model> extends Selecting<T> {
    private final ModelType<T> type;
    private final Optional<String> database;

    /** Creates a manager: {@code new UserManager(User_.TYPE)}. */
    public Manager(ModelType<T> type) {
        this(type, Optional.empty());
    }

    private Manager(ModelType<T> type, Optional<String> database) {
        this.type = type;
        this.database = database;
    }

    /** Returns a manager of the objects in another database: {@code User.objects.using("archive").create(…)}. */
    public final Manager<T> using(String name) {
        return new Manager<>(type, Optional.of(name));
    }

    /** Returns the model's metadata. */
    public final ModelType<T> type() {
        return type;
    }

    /** Returns the query set of all objects. */
    public final QuerySet<T> all() {
        QuerySet<T> all = QuerySet.all(type);
        return database.map(all::using).orElse(all);
    }

    /** Makes an object, lets {@code fill} set its fields, and saves it. */
    public final T create(Consumer<? super T> fill) {
        T model = type.access().create();
        fill.accept(model);
        database.map(Db::using).ifPresentOrElse(chosen -> chosen.save(model), model::save);
        return model;
    }

    /**
     * Saves new objects, many in one statement and all in one transaction, and gives them their keys. The signals of single objects are not
     * sent: one {@link BulkEvent} tells of all rows.
     *
     * {@snippet :
     * List<Book> books = Book.objects.bulkCreate(lines.map(Book::of).toList());
     * }
     *
     * @return the same objects, in the same order
     * @throws InvalidModel when one cannot be saved; it says which, and no row is written
     * @throws IntegrityException when the database refuses one of the rows; then none is kept
     */
    public final List<T> bulkCreate(Collection<? extends T> objects) {
        return bulkCreate(objects, OptionalInt.empty());
    }

    /**
     * Saves new objects as {@link #bulkCreate(Collection)} does, with no more than {@code batchSize} rows in a statement.
     *
     * @param batchSize 1 or more; without it, as many rows as are good, and never more than the database takes
     */
    public final List<T> bulkCreate(Collection<? extends T> objects, int batchSize) {
        return bulkCreate(objects, batches(batchSize));
    }

    static OptionalInt batches(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A batch has 1 row or more, not " + size + ".");
        }
        return OptionalInt.of(size);
    }

    private List<T> bulkCreate(Collection<? extends T> objects, OptionalInt most) {
        List<T> all = List.copyOf(objects);
        Db.writing(type, database).saveAll(type, all, most);
        return all;
    }

    /**
     * Returns the object with a primary key.
     *
     * @throws DoesNotExist when there is none
     */
    public final T get(Object key) {
        return Db.reading(type, database).find(type, key).orElseThrow(() -> DoesNotExist.withKey(type, key));
    }

    /**
     * Returns the one object that fulfils a condition.
     *
     * @throws DoesNotExist when there is none
     * @throws MultipleObjectsReturned when there are several
     */
    public final T get(Condition<? super T> condition) {
        return filter(condition).get();
    }

    /**
     * Returns the one object that fulfils a condition, or makes it where there is none. Safe when several do so at the same time, where the
     * database holds the condition unique.
     *
     * {@snippet :
     * User jane = User.objects.getOrCreate(User_.email.eq("jane@example.com"), user -> user.name = "Jane").object();
     * }
     *
     * @param condition what is unique; what it says to be equal, a new object has
     * @param fill sets the other fields of a new object
     * @throws MultipleObjectsReturned when there are several
     */
    public final GotOrCreated<T> getOrCreate(Condition<T> condition, Consumer<? super T> fill) {
        return new Creation<>(type, Db.writing(type, database), condition).getOr(fill);
    }

    /**
     * Changes the one object that fulfils a condition, or makes it where there is none, in one transaction; see {@link #getOrCreate}.
     *
     * @param change sets the fields of the object that was found, or made
     * @throws MultipleObjectsReturned when there are several
     */
    public final GotOrCreated<T> updateOrCreate(Condition<T> condition, Consumer<? super T> change) {
        return new Creation<>(type, Db.writing(type, database), condition).updateOr(change);
    }

    /**
     * Returns the object with a primary key, or ends the request with 404.
     *
     * @throws HttpException 404 when there is none
     */
    public final T getOr404(Object key) {
        return Db.reading(type, database)
                .find(type, key)
                .orElseThrow(() -> HttpException.notFound("There is no " + type.name() + " " + key + "."));
    }

    /**
     * Returns the objects of a SELECT of your own. Its columns are found by their names, and must be those of the model's table.
     *
     * {@snippet :
     * Book.objects.raw("SELECT * FROM shop_book WHERE pages > ?", 500).execute();
     * }
     *
     * @param sql the statement; {@code ?} stands for a value, but not in quotes and comments, and {@code ??} is a question mark
     * @param values values of classes that fields have, which are bound and never part of the statement
     */
    public final RawQuery<T> raw(String sql, @Nullable Object... values) {
        return new RawQuery<>(() -> Db.reading(type, database), new RawSource.Objects<>(Sql.of(sql, values), type));
    }

    /** Returns the objects that fulfil all conditions. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> filter(Condition<? super T>... conditions) {
        return all().filter(conditions);
    }

    /** Returns the objects that fulfil a lookup; see {@link QuerySet#filter(String, Object)}. */
    public final QuerySet<T> filter(String lookup, @Nullable Object value) {
        return all().filter(lookup, value);
    }

    /** Returns the objects that do not fulfil all conditions: the exact opposite of {@link #filter}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> exclude(Condition<? super T>... conditions) {
        return all().exclude(conditions);
    }

    /** Returns the objects that do not fulfil a lookup; see {@link QuerySet#filter(String, Object)}. */
    public final QuerySet<T> exclude(String lookup, @Nullable Object value) {
        return all().exclude(lookup, value);
    }

    /** Returns the groups of rows that have values in common. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Grouped<T> groupBy(Expression<? super T, ?>... values) {
        return all().groupBy(values);
    }

    /** Returns an aggregate of all rows; see {@link QuerySet#aggregate}. */
    public final <V> Optional<V> aggregate(Expression<? super T, V> value) {
        return all().aggregate(value);
    }

    @Override
    final QueryTree<T> base() {
        return all().tree();
    }

    /** Returns all objects in an order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> orderBy(Ordering<? super T>... ordering) {
        return all().orderBy(ordering);
    }

    /** Returns all objects in no order, not even in that of the model. */
    public final QuerySet<T> orderBy() {
        return all().orderBy();
    }

    /** Returns all objects in an order; see {@link QuerySet#orderBy(String...)}. */
    public final QuerySet<T> orderBy(String... names) {
        return all().orderBy(names);
    }

    /**
     * Returns this manager with answers that come later.
     *
     * @throws OrmException inside {@link Db#atomic}
     */
    public final AsyncManager<T> async() {
        return new AsyncManager<>(
                this,
                Db.reading(type, database).async(),
                Db.writing(type, database).async());
    }

    /**
     * Returns this manager with answers that come later, as a part of a transaction.
     *
     * @throws OrmException when the transaction is one of another database
     */
    public final AsyncManager<T> async(AsyncTransaction transaction) {
        return new AsyncManager<>(
                this, transaction.of(Db.reading(type, database)), transaction.of(Db.writing(type, database)));
    }

    /** Returns how many objects there are. */
    public final long count() {
        return all().count();
    }

    /** Returns whether there is an object. */
    public final boolean exists() {
        return all().exists();
    }

    /** Returns the first object in the model's order, or the one with the smallest key where the model has none. */
    public final Optional<T> first() {
        return all().first();
    }

    /** Returns the last object in the model's order, or the one with the greatest key where the model has none. */
    public final Optional<T> last() {
        return all().last();
    }

    /** Returns all objects, each with what it refers to, fetched by the same query; see {@link QuerySet#selectRelated}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> selectRelated(RelationColumn<T, ?, ?>... relations) {
        return all().selectRelated(relations);
    }

    /** Returns all objects, what they are related to being fetched right after them; see {@link QuerySet#prefetchRelated}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final QuerySet<T> prefetchRelated(Relation<T>... relations) {
        return all().prefetchRelated(relations);
    }
}
