package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The asynchronous view of a blocking backend: a virtual thread waits for each answer, and how many have a connection at a time is up to
 * the pool.
 */
final class PooledDatabase extends ThreadedDatabase {
    private final AnswerThread thread;
    private final BlockingBackend backend;
    private final AsyncTransactions transactions;

    PooledDatabase(
            Application application,
            Database database,
            BlockingBackend backend,
            AsyncTransactions transactions,
            RowStreams streams) {
        super(database, streams);
        this.thread = new AnswerThread(application);
        this.backend = backend;
        this.transactions = transactions;
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> supply(Supplier<V> work) {
        return thread.start(work);
    }

    @Override
    public <V extends @Nullable Object> CompletionStage<V> atomic(
            Atomic options, Function<? super AsyncTransaction, ? extends CompletionStage<V>> work) {
        return transactions.begin(options, work);
    }

    @Override
    <R> Flow.Publisher<R> rows(Statement statement, RowReader<R> reader) {
        return new CursorPublisher<>(() -> backend.cursor(statement, reader), Runnable::run);
    }
}
