package cotlette.db.jdbc;

import cotlette.db.spi.Failure;
import cotlette.db.spi.StatementException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Ends a statement that takes too long, on any database whose driver can cancel; its own time-outs differ, and SQLite has none. */
final class StatementWatch implements AutoCloseable {
    private final PreparedStatement statement;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Future<?> alarm;
    private boolean over;
    private boolean late;

    private StatementWatch(PreparedStatement statement) {
        this.statement = statement;
    }

    static StatementWatch over(PreparedStatement statement, Duration limit) {
        StatementWatch watch = new StatementWatch(statement);
        // Cancelling may need a connection of its own, for which a thread of the pool must not wait.
        watch.alarm = ForkJoinPool.commonPool()
                .schedule(() -> Thread.ofVirtual().start(watch::cancel), limit.toNanos(), TimeUnit.NANOSECONDS);
        return watch;
    }

    /** Returns the refusal of the statement, which came too late when it was this watch that ended it. */
    StatementException explained(StatementException refused) {
        lock.lock();
        try {
            return late
                    ? new StatementException(
                            refused.statement(),
                            new Failure(
                                    Failure.Kind.TIMEOUT,
                                    List.of(),
                                    refused.failure().message()),
                            Objects.requireNonNullElse(refused.getCause(), refused))
                    : refused;
        } finally {
            lock.unlock();
        }
    }

    /** Lets the statement be, which has ended: the next one on its connection must not be cancelled in its place. */
    @Override
    public void close() {
        lock.lock();
        try {
            over = true;
        } finally {
            lock.unlock();
        }
        Future<?> pending = alarm;
        if (pending != null) {
            pending.cancel(false);
        }
    }

    private void cancel() {
        lock.lock();
        try {
            if (!over) {
                late = true;
                statement.cancel();
            }
        } catch (SQLException failure) {
            System.getLogger(StatementWatch.class.getPackageName())
                    .log(System.Logger.Level.WARNING, "A statement that takes too long could not be ended.", failure);
        } finally {
            lock.unlock();
        }
    }
}
