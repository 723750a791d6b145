package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Database;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Sql;
import cotlette.db.spi.BlockingBackend;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous view of a blocking backend: a virtual thread waits for each answer, and how many have a connection at a time is up to
 * the pool.
 */
final class ThreadedDatabase implements AsyncDatabase {
    private final AnswerThread thread;
    private final Database database;
    private final BlockingBackend backend;
    private final RowStreams streams;

    ThreadedDatabase(Application application, Database database, BlockingBackend backend, RowStreams streams) {
        this.thread = new AnswerThread(application);
        this.database = database;
        this.backend = backend;
        this.streams = streams;
    }

    @Override
    public <T extends Model> CompletionStage<Optional<T>> find(ModelType<T> type, Object key) {
        return thread.start(() -> database.find(type, key));
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> select(QueryTree<T> query) {
        return thread.start(() -> database.select(query));
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> values(QueryTree<?> query) {
        return thread.start(() -> database.values(query));
    }

    @Override
    public <T extends Model> CompletionStage<Long> update(QueryTree<T> query, List<Assignment<T>> assignments) {
        return thread.start(() -> database.update(query, assignments));
    }

    @Override
    public CompletionStage<Long> delete(QueryTree<?> query) {
        return thread.start(() -> database.delete(query));
    }

    @Override
    public CompletionStage<String> explain(QueryTree<?> query, boolean analyze) {
        return thread.start(() -> database.explain(query, analyze));
    }

    @Override
    public CompletionStage<Long> count(QueryTree<?> query) {
        return thread.start(() -> database.count(query));
    }

    @Override
    public CompletionStage<Boolean> exists(QueryTree<?> query) {
        return thread.start(() -> database.exists(query));
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> save(T model, List<String> fields) {
        return thread.start(() -> {
            database.save(model, fields);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> saveAll(
            ModelType<T> type, List<T> objects, OptionalInt most) {
        return thread.start(() -> {
            database.saveAll(type, objects, most);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> refresh(T model, List<String> fields) {
        return thread.start(() -> {
            database.refresh(model, fields);
            return null;
        });
    }

    @Override
    public CompletionStage<List<@Nullable Object[]>> query(Sql sql, List<Class<?>> columns) {
        return thread.start(() -> database.query(sql, columns));
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> query(Sql sql, ModelType<T> type) {
        return thread.start(() -> database.query(sql, type));
    }

    @Override
    public CompletionStage<Long> execute(Sql sql) {
        return thread.start(() -> database.execute(sql));
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> delete(T model) {
        return thread.start(() -> {
            database.delete(model);
            return null;
        });
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(QueryTree<T> query) {
        return streams.of(query, (statement, reader) -> new CursorPublisher<>(() -> backend.cursor(statement, reader)));
    }
}
