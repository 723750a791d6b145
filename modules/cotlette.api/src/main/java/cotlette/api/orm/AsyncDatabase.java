package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
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
}
