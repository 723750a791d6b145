package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.StatementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command, which ends in the scope of the application, and with it what the caller has attached. Cancelling it, or what was
 * attached to it, ends the statement.
 */
final class Answer<V extends @Nullable Object> extends CompletableFuture<V> {
    private final Future<?> statement;

    private Answer(Future<?> statement) {
        this.statement = statement;
    }

    static <R, V extends @Nullable Object> Answer<V> of(
            Application application,
            CompletableFuture<R> statement,
            Function<R, V> result,
            Function<StatementException, DatabaseException> refusal) {
        Answer<V> answer = new Answer<>(statement);
        var _ = statement.whenComplete((value, failure) -> application.run(() -> {
            if (failure == null) {
                answer.end(() -> result.apply(value));
            } else {
                answer.completeExceptionally(
                        cause(failure) instanceof StatementException refused ? refusal.apply(refused) : cause(failure));
            }
        }));
        return answer;
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new Answer<>(statement);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        boolean cancelled = super.cancel(mayInterrupt);
        if (cancelled) {
            statement.cancel(mayInterrupt);
        }
        return cancelled;
    }

    private void end(Supplier<V> result) {
        V value;
        try {
            value = result.get();
        } catch (Throwable failure) {
            completeExceptionally(failure);
            return;
        }
        complete(value);
    }

    /** Returns what failed, without the wrapping of a stage. */
    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
