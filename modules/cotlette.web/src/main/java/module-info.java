/** The way of a request: router, middleware, static files, JSON, error pages. */
module cotlette.web {
    requires transitive cotlette.core;
    requires tools.jackson.core;
}
