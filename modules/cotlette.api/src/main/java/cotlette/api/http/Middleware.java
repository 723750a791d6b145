package cotlette.api.http;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;

/**
 * Stands between the server and the views. A service: {@code provides cotlette.api.http.Middleware with …}; used where the setting
 * {@code middleware} names it. Safe for use by several threads.
 *
 * {@snippet :
 * public final class Timing implements Middleware {
 *     public String name() { return "timing"; }
 *
 *     public Response handle(Request request, Chain next) throws Exception {
 *         long start = System.nanoTime();
 *         return next.handle(request).header("Server-Timing", "app;dur=" + (System.nanoTime() - start) / 1e6);
 *     }
 * }
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Middleware {
    /** Returns the name in the setting {@code middleware}. */
    String name();

    /** Prepares for {@code application}; called once, before the first request. Each application has an object of its own. */
    default void start(Application application) {}

    /**
     * Answers, or lets those behind answer and looks at the response. What a view or a middleware throws has become an error response
     * before the middleware in front of it sees it, so headers set on the way out are on error pages as well.
     *
     * @throws Exception anything; an {@link HttpException} becomes the status it names, all else a 500
     */
    Response handle(Request request, Chain next) throws Exception;

    /** Those behind a middleware: the next ones and, last, the view. */
    @FunctionalInterface
    interface Chain {
        /** Lets those behind answer; what they throw has become an error response. */
        Response handle(Request request);
    }
}
