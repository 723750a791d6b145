package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.concurrent.CompletionStage;

/**
 * Answers the requests of a route later. Until then nothing but the request is held: no thread of the platform, no connection of a pool.
 *
 * {@snippet :
 * routes.get("/count", AsyncView.of(request -> Book.objects.async().count()
 *         .thenApply(count -> Response.text(count + " books"))));
 * }
 *
 * <p>When the server gives up on a request, the stage is cancelled. Transactions of requests, which {@code atomic_requests} in the settings
 * asks for, end with the call of a view, so a route that would run in one is refused at start; see {@link Routes.Route#nonAtomicRequests}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class AsyncView implements View {
    private final Beginning beginning;

    private AsyncView(Beginning beginning) {
        this.beginning = beginning;
    }

    /** What such a view does before it answers. */
    @FunctionalInterface
    public interface Beginning {
        /**
         * Begins to answer.
         *
         * @return the response, when it is there; a failure is treated as if a view had thrown it
         * @throws Exception anything; an {@link HttpException} becomes the status it names, all else a 500
         */
        CompletionStage<Response> begin(Request request) throws Exception;
    }

    /** Returns the view that begins as {@code beginning} does. */
    public static AsyncView of(Beginning beginning) {
        return new AsyncView(beginning);
    }

    /** Begins to answer, and waits for the response. */
    @Override
    public Response handle(Request request) throws Exception {
        return AsyncAnswers.await(beginning.begin(request), "AsyncView of " + request.method() + " " + request.path());
    }
}
