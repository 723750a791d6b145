package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * Brings routes of its own; generated for each class with views.
 *
 * @since 0.1
 */
@FunctionalInterface
@Stability(Stability.Level.STABLE)
public interface RouteSource {
    /** Enters the routes. */
    void routes(Routes routes);
}
