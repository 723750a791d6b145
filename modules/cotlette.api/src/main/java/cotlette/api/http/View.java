package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * Answers the requests of a route.
 *
 * @since 0.1
 */
@FunctionalInterface
@Stability(Stability.Level.STABLE)
public interface View {
    /**
     * Returns the response.
     *
     * @throws Exception anything; an {@link HttpException} becomes the status it names, all else a 500
     */
    Response handle(Request request) throws Exception;
}
