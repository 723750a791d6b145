package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.Waiting;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection and the platform thread that owns it. Whole statements cross over to it while the caller, a virtual thread, is parked.
 *
 * <p>A native call that waits for a lock holds its thread. On virtual threads it would hold one of the few carriers, and two such waits
 * stop everything on a machine with two cores. Here nobody but this thread stands still.
 */
final class ConnectionThread {
    private final ExecutorService thread;
    private final Supplier<PreparedConnection> connector;
    /** Touched by the thread alone. */
    private @Nullable PreparedConnection connection;

    /**
     * Creates a thread, which starts with the first piece of work.
     *
     * @param connector connects, on the thread
     */
    ConnectionThread(String name, Supplier<PreparedConnection> connector) {
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        this.connector = connector;
    }

    /** Runs work on the thread and waits for it; connects first where it has not. */
    <R> R call(Function<PreparedConnection, R> work) {
        try {
            return Waiting.on(thread.submit(() -> work.apply(connected())));
        } catch (RejectedExecutionException closed) {
            throw new DatabaseException("The application has stopped, and its database is closed.", closed);
        }
    }

    /** Closes the connection after the statement that runs, and ends the thread. Does nothing the second time. */
    void close(Duration patience) {
        if (thread.isShutdown()) {
            return;
        }
        thread.execute(this::disconnect);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                log(
                        "A statement of a database that is to be closed still runs; its connection closes when it ends.",
                        null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private PreparedConnection connected() {
        PreparedConnection known = connection;
        if (known == null) {
            known = connector.get();
            connection = known;
        }
        return known;
    }

    private void disconnect() {
        PreparedConnection known = connection;
        connection = null;
        if (known != null) {
            try {
                known.close();
            } catch (SQLException failure) {
                log("A connection could not be closed.", failure);
            }
        }
    }

    private static void log(String message, @Nullable Throwable cause) {
        System.getLogger(ConnectionThread.class.getPackageName()).log(System.Logger.Level.WARNING, message, cause);
    }
}
