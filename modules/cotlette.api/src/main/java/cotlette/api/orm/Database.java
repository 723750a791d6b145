package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A database of an application, as models and query sets use it. Safe for use by several threads.
 *
 * <p>Each call waits on the calling thread, whatever the URL's mode.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Database extends AutoCloseable {
    /** Returns its name in the settings, such as {@code default}. */
    String name();

    /** Returns what it is, for people: product and place, without any password. */
    String description();

    /** Returns the object with a primary key. */
    <T extends Model> Optional<T> find(ModelType<T> type, Object key);

    /**
     * Returns the objects with some values in a field, in any order.
     *
     * @param field the position of the field
     */
    <T extends Model> List<T> findAll(ModelType<T> type, int field, Collection<?> values, Loading loading);

    /**
     * Returns the objects that a relation leads to, by the values by which those at its beginning are referred to.
     *
     * @param path the way over one relation, which begins against a foreign key
     * @param values what that foreign key holds of the objects at the beginning
     */
    Map<Object, List<Model>> findRelated(FieldPath path, Collection<?> values, Loading loading);

    /** Returns the objects that a query asks for. */
    <T extends Model> List<T> select(QueryTree<T> query);

    /** Returns the values that a query asks for, of each row. */
    List<@Nullable Object[]> values(QueryTree<?> query);

    /** Does what {@link QuerySet#update} says. */
    <T extends Model> long update(QueryTree<T> query, List<Assignment<T>> assignments);

    /** Does what {@link QuerySet#delete} says. */
    long delete(QueryTree<?> query);

    /**
     * Does what {@link QuerySet#explain} says.
     *
     * @param analyze whether the query runs, so that the plan says how long each part took
     */
    String explain(QueryTree<?> query, boolean analyze);

    /** Returns how many objects a query asks for. */
    long count(QueryTree<?> query);

    /** Returns whether a query asks for any object. */
    boolean exists(QueryTree<?> query);

    /**
     * Returns the objects that a query asks for, fetched while they are read. Inside {@link #atomic} they are read on the connection of the
     * transaction, and no longer than it lasts.
     */
    <T extends Model> RowIterator<T> iterate(QueryTree<T> query);

    /** Does what {@link Model#save()} says. */
    default <T extends Model> void save(T model) {
        save(model, List.of());
    }

    /**
     * Does what {@link Model#save(Assignable, Assignable...)} says.
     *
     * @param fields the names of the fields, none for all
     */
    <T extends Model> void save(T model, List<String> fields);

    /**
     * Does what {@link Manager#bulkCreate} says.
     *
     * @param most how many rows a statement has at most, empty for as many as are good
     */
    <T extends Model> void saveAll(ModelType<T> type, List<T> objects, OptionalInt most);

    /**
     * Does what {@link Model#refresh()} says.
     *
     * @param fields the names of the fields, none for all
     */
    <T extends Model> void refresh(T model, List<String> fields);

    /**
     * Returns the values of each row of a SELECT of an application's own.
     *
     * @param columns the class of each column's values
     */
    List<@Nullable Object[]> query(Sql sql, List<Class<?>> columns);

    /** Returns the objects of a SELECT of an application's own, whose columns have the names of the model's. */
    <T extends Model> List<T> query(Sql sql, ModelType<T> type);

    /**
     * Returns the values of each row of a SELECT of an application's own, fetched while they are read as by {@link #iterate(QueryTree)}.
     *
     * @param columns the class of each column's values
     */
    RowIterator<@Nullable Object[]> iterate(Sql sql, List<Class<?>> columns);

    /** Returns the objects of a SELECT of an application's own, fetched while they are read as by {@link #iterate(QueryTree)}. */
    <T extends Model> RowIterator<T> iterate(Sql sql, ModelType<T> type);

    /** Does what {@link Db#execute} says, in this database. */
    long execute(Sql sql);

    /** Does what {@link Db#query} says, in this database. */
    default SqlQuery query(String sql, @Nullable Object... values) {
        return new SqlQuery(() -> this, Sql.of(sql, values));
    }

    /** Does what {@link Db#execute} says, in this database. */
    default long execute(String sql, @Nullable Object... values) {
        return execute(Sql.of(sql, values));
    }

    /** Does what {@link Model#delete} says. */
    <T extends Model> void delete(T model);

    /**
     * Does what {@link Db#atomic(Atomic, ScopedValue.CallableOp)} says, in this database.
     *
     * @throws X what {@code work} throws
     */
    <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X;

    /**
     * Does what {@link Db#atomic(Atomic, Db.Work)} says, in this database.
     *
     * @throws X what {@code work} throws
     */
    default <X extends Throwable> void atomic(Atomic options, Db.Work<X> work) throws X {
        this.<Boolean, X>atomic(options, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does what {@link Db#atomic(ScopedValue.CallableOp)} says, in this database.
     *
     * @throws X what {@code work} throws
     */
    default <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        return this.<V, X>atomic(Atomic.DEFAULTS, work);
    }

    /**
     * Does what {@link Db#atomic(Db.Work)} says, in this database.
     *
     * @throws X what {@code work} throws
     */
    default <X extends Throwable> void atomic(Db.Work<X> work) throws X {
        this.<X>atomic(Atomic.DEFAULTS, work);
    }

    /** Does what {@link Db#onCommit} says, for the transaction of this database. */
    void onCommit(Runnable hook);

    /**
     * Returns this database with answers that come later.
     *
     * @throws OrmException inside {@link #atomic}, whose transaction belongs to the thread that waits for it
     */
    AsyncDatabase async();

    /** Closes all connections. */
    @Override
    void close();
}
