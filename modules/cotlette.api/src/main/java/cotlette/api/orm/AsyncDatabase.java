package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A database whose answers come later, as {@code .async()} of managers, query sets and objects uses it. Safe for use by several threads.
 *
 * <p>In the asynchronous mode no thread waits for an answer; in the synchronous one a virtual thread does. All failures, also those that
 * are seen before anything is sent, are failures of the stage. What follows a stage runs in the scope of the application, often on a
 * thread of the driver: there, no call may wait.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface AsyncDatabase {
    /** Returns its name in the settings, such as {@code default}. */
    String name();

    /** Finds the object with a primary key. */
    <T extends Model> CompletionStage<Optional<T>> find(ModelType<T> type, Object key);

    /** Fetches the objects that a query asks for. */
    <T extends Model> CompletionStage<List<T>> select(QueryTree<T> query);

    /** Fetches the values that a query asks for, of each row. */
    CompletionStage<List<@Nullable Object[]>> values(QueryTree<?> query);

    /** Does what {@link QuerySet#update} says. */
    <T extends Model> CompletionStage<Long> update(QueryTree<T> query, List<Assignment<T>> assignments);

    /** Does what {@link QuerySet#delete} says. */
    CompletionStage<Long> delete(QueryTree<?> query);

    /** Fetches what {@link Database#explain} returns. */
    CompletionStage<String> explain(QueryTree<?> query, boolean analyze);

    /** Counts the objects that a query asks for. */
    CompletionStage<Long> count(QueryTree<?> query);

    /** Asks whether a query has any object. */
    CompletionStage<Boolean> exists(QueryTree<?> query);

    /** Does what {@link Model#save()} says. */
    default <T extends Model> CompletionStage<@Nullable Void> save(T model) {
        return save(model, List.of());
    }

    /** Does what {@link Database#save(Model, List)} says. */
    <T extends Model> CompletionStage<@Nullable Void> save(T model, List<String> fields);

    /** Does what {@link Database#saveAll} says. */
    <T extends Model> CompletionStage<@Nullable Void> saveAll(ModelType<T> type, List<T> objects, OptionalInt most);

    /** Does what {@link Database#refresh} says. */
    <T extends Model> CompletionStage<@Nullable Void> refresh(T model, List<String> fields);

    /** Fetches what {@link Database#query(Sql, List)} returns. */
    CompletionStage<List<@Nullable Object[]>> query(Sql sql, List<Class<?>> columns);

    /** Fetches what {@link Database#query(Sql, ModelType)} returns. */
    <T extends Model> CompletionStage<List<T>> query(Sql sql, ModelType<T> type);

    /** Does what {@link Db#execute} says. */
    CompletionStage<Long> execute(Sql sql);

    /** Does what {@link Db#execute} says: {@code Db.database().async().execute("ANALYZE")}. */
    default CompletionStage<Long> execute(String sql, @Nullable Object... values) {
        return execute(Sql.of(sql, values));
    }

    /** Does what {@link Model#delete} says. */
    <T extends Model> CompletionStage<@Nullable Void> delete(T model);

    /** Returns the objects that a query asks for, fetched for each subscriber anew and as fast as it asks for them. */
    <T extends Model> Flow.Publisher<T> stream(QueryTree<T> query);

    /** Returns the objects of a SELECT of an application's own, fetched for each subscriber anew and as fast as it asks for them. */
    <T extends Model> Flow.Publisher<T> stream(Sql sql, ModelType<T> type);

    /**
     * Returns what is made of the rows of a SELECT of an application's own, fetched for each subscriber anew and as fast as it asks for them.
     *
     * @param columns the class of each column
     * @param maker makes what subscribers get, never null
     */
    <V extends @Nullable Object> Flow.Publisher<V> stream(
            Sql sql, List<Class<?>> columns, Function<@Nullable Object[], V> maker);

    /**
     * Runs code that waits for its answers, on a virtual thread: for what takes several statements and has no form of its own here.
     *
     * {@snippet :
     * CompletionStage<Boolean> added = Db.async().supply(() -> {
     *     user.groups.add(editors);
     *     return true;
     * });
     * }
     *
     * @param work code without {@code .async()}; in a transaction it belongs to that
     * @return what it returned; the stage fails with what it threw
     */
    <V extends @Nullable Object> CompletionStage<V> supply(Supplier<V> work);

    /**
     * Does what {@link #atomic(Function)} says, in a transaction that is as {@code options} say.
     *
     * @see Db#atomic(Atomic, ScopedValue.CallableOp)
     */
    <V extends @Nullable Object> CompletionStage<V> atomic(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work);

    /**
     * Lets {@code work} begin a chain of stages, all of whose calls with {@code .async(tx)} are one transaction. When the stage that it returns has
     * ended well, all of it is kept; when it has failed, or the stage returned here is cancelled, nothing.
     *
     * {@snippet :
     * CompletionStage<Account> paid = Db.async().atomic(tx -> Account.objects.async(tx).get(id)
     *         .thenCompose(account -> {
     *             account.balance = account.balance.subtract(price);
     *             return account.async(tx).save().thenApply(_ -> account);
     *         }));
     * }
     *
     * In a transaction this is a savepoint: {@code tx.atomic(inner -> …)}. Calls run one after the other, in the order in which they were made; until
     * one has ended and its stage goes on, no thread is held.
     *
     * @param work is called on a virtual thread, and must not wait
     * @return the result of the stage of {@code work}; it fails as {@link Db#atomic(ScopedValue.CallableOp)} does
     */
    default <V extends @Nullable Object> CompletionStage<V> atomic(
            Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        return atomic(Atomic.DEFAULTS, work);
    }
}
