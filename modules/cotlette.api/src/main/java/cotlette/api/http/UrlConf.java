package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * The routes of a project. A service: {@code provides cotlette.api.http.UrlConf with mysite.Urls}.
 *
 * @since 0.1
 */
@FunctionalInterface
@Stability(Stability.Level.STABLE)
public interface UrlConf {
    /** Enters the routes of the project. */
    void urls(Routes routes);
}
