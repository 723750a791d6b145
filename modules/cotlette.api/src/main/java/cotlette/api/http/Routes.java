package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * Collects routes.
 *
 * <p>A path is literal segments and parameters: {@code /users/{id}}. A literal segment wins over a parameter, and the order of
 * routes does not matter. Two routes with the same method and shape are an error that names both.
 *
 * {@snippet :
 * public final class Urls implements UrlConf {
 *     public void urls(Routes routes) {
 *         routes.include(new UserViews_());
 *         routes.get("/ping", request -> Response.text("pong")).name("ping");
 *     }
 * }
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Routes {
    /** Adds a route for a method, such as {@code GET}. */
    Route route(String method, String path, View view);

    /** Adds the routes of {@code source} below {@code prefix}. */
    void include(String prefix, RouteSource source);

    /** Adds the routes of {@code source}. */
    default void include(RouteSource source) {
        include("", source);
    }

    /** Adds a route for GET, which answers HEAD as well. */
    default Route get(String path, View view) {
        return route("GET", path, view);
    }

    /** Adds a route for POST. */
    default Route post(String path, View view) {
        return route("POST", path, view);
    }

    /** Adds a route for PUT. */
    default Route put(String path, View view) {
        return route("PUT", path, view);
    }

    /** Adds a route for PATCH. */
    default Route patch(String path, View view) {
        return route("PATCH", path, view);
    }

    /** Adds a route for DELETE. */
    default Route delete(String path, View view) {
        return route("DELETE", path, view);
    }

    /** A route just added, to be described further. */
    interface Route {
        /** Names the route, so that its path is found again; names are unique in a project. */
        Route name(String name);

        /** Lets only those in who have all of {@code requirements}; see {@link cotlette.api.security.Requires}. */
        Route requires(String... requirements);

        /** Lets the view do without the transactions that the settings ask for; see {@link NonAtomicRequests}. */
        Route nonAtomicRequests();

        /**
         * Says that the view is not done when it returns, so that it is refused at start where it would run in a transaction of the request.
         * An {@link AsyncView}, and generated code for views that return stages and publishers, need not be told.
         */
        Route asynchronous();
    }
}
