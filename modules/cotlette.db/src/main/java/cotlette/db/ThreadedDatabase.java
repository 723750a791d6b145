package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Database;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.BlockingBackend;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous view of a blocking backend: a virtual thread waits for each answer, and how many have a connection at a time is up to
 * the pool.
 */
final class ThreadedDatabase implements AsyncDatabase {
    private final Application application;
    private final Database database;
    private final BlockingBackend backend;
    private final RowStreams streams;

    ThreadedDatabase(Application application, Database database, BlockingBackend backend, RowStreams streams) {
        this.application = application;
        this.database = database;
        this.backend = backend;
        this.streams = streams;
    }

    @Override
    public <T extends Model> CompletionStage<Optional<T>> find(ModelType<T> type, Object key) {
        return start(() -> database.find(type, key));
    }

    @Override
    public <T extends Model> CompletionStage<List<T>> select(QueryTree<T> query) {
        return start(() -> database.select(query));
    }

    @Override
    public CompletionStage<Long> count(QueryTree<?> query) {
        return start(() -> database.count(query));
    }

    @Override
    public CompletionStage<Boolean> exists(QueryTree<?> query) {
        return start(() -> database.exists(query));
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> save(T model) {
        return start(() -> {
            database.save(model);
            return null;
        });
    }

    @Override
    public <T extends Model> CompletionStage<@Nullable Void> delete(T model) {
        return start(() -> {
            database.delete(model);
            return null;
        });
    }

    @Override
    public <T extends Model> Flow.Publisher<T> stream(QueryTree<T> query) {
        return streams.of(query, (statement, reader) -> new CursorPublisher<>(() -> backend.cursor(statement, reader)));
    }

    /** A statement that has begun runs to its end, also when its stage is cancelled. */
    private <V extends @Nullable Object> CompletionStage<V> start(Supplier<V> work) {
        CompletableFuture<V> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .name("cotlette-async")
                .start(() -> application.run(() -> {
                    if (answer.isDone()) {
                        return;
                    }
                    try {
                        answer.complete(work.get());
                    } catch (Throwable failure) {
                        answer.completeExceptionally(failure);
                    }
                }));
        return answer;
    }
}
