package cotlette.api.http;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes what views answer later; called by generated code on the virtual thread of the request, which is all that waits.
 *
 * <p>A stage that fails is as a view that throws: its failure comes out as it was put in, without what futures wrap around it. When the
 * waiting thread is interrupted, because the server gives up on the request, the stage is cancelled.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class AsyncAnswers {
    private AsyncAnswers() {}

    /**
     * Waits for the value of a stage.
     *
     * @param view the name of the view, for messages
     * @throws CotletteException when the view returned null, or the stage was completed with null
     * @throws InterruptedException when the server gave up on the request
     * @throws Exception what the stage failed with
     */
    public static <T> T await(@Nullable CompletionStage<T> stage, String view) throws Exception {
        T value = result(stage, view);
        if (value == null) {
            throw new CotletteException("The stage that " + view
                    + " returned was completed with null. Complete it with a value; a view that may find nothing returns "
                    + "CompletionStage<Optional<…>>, and one without an answer CompletionStage<Void>.");
        }
        return value;
    }

    /**
     * Waits for the end of a stage without a value.
     *
     * @param view the name of the view, for messages
     * @throws CotletteException when the view returned null
     * @throws InterruptedException when the server gave up on the request
     * @throws Exception what the stage failed with
     */
    public static void awaitEnd(@Nullable CompletionStage<?> stage, String view) throws Exception {
        result(stage, view);
    }

    /**
     * Returns the publisher that a view returned.
     *
     * @param view the name of the view, for messages
     * @throws CotletteException when it is null
     */
    public static <T> Flow.Publisher<T> publisher(Flow.@Nullable Publisher<T> publisher, String view) {
        if (publisher == null) {
            throw new CotletteException(
                    view + " returned null. Return a publisher; one that completes at once sends an empty array.");
        }
        return publisher;
    }

    private static <T> @Nullable T result(@Nullable CompletionStage<T> stage, String view) throws Exception {
        if (stage == null) {
            throw new CotletteException(
                    view + " returned null. Return a stage, such as CompletableFuture.completedStage(…).");
        }
        CompletableFuture<T> future = stage.toCompletableFuture();
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            future.cancel(true);
            throw stopped;
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static Exception unwrapped(Exception failed) {
        return switch (failed.getCause()) {
            case CompletionException wrapped -> unwrapped(wrapped);
            case ExecutionException wrapped -> unwrapped(wrapped);
            case Exception failure -> failure;
            case Error error -> throw error;
            case null, default -> failed;
        };
    }
}
