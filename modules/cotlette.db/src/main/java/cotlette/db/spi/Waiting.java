package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Waits for what a database does on another thread.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Waiting {
    private Waiting() {}

    /**
     * Waits to the end; an interrupt is kept for the caller, because the connection is in use until the statement has ended.
     *
     * @throws RuntimeException what the other thread has thrown; that the database cannot be reached is thrown anew, to show where the caller's code stands
     */
    public static <V> V on(Future<V> answer) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw asThrown(failed.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        return switch (cause) {
            case DatabaseUnavailable failure -> new DatabaseUnavailable(String.valueOf(failure.getMessage()), failure);
            case DatabaseException failure -> new DatabaseException(String.valueOf(failure.getMessage()), failure);
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
