package cotlette.db;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.StatementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for answers that come later. */
final class Waiting {
    private Waiting() {}

    /** Waits to the end; an interrupt is kept for the caller, because the connection is in use until the statement has ended. */
    static <V> V on(CompletableFuture<V> answer) {
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

    /** Returns what failed, without the wrapping of a stage. */
    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What databases throw is thrown anew, because it must show where the caller's code stands. */
    private static RuntimeException asThrown(@Nullable Throwable cause) {
        return switch (cause) {
            case StatementException refused -> new StatementException(refused.statement(), refused.failure(), refused);
            case DatabaseUnavailable failure -> new DatabaseUnavailable(String.valueOf(failure.getMessage()), failure);
            case DatabaseException failure -> new DatabaseException(String.valueOf(failure.getMessage()), failure);
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
