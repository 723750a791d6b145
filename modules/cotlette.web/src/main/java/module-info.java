/**
 * The way of a request: router, middleware, static files, JSON, error pages; and the commands
 * {@code runserver}, {@code serve} and {@code routes}.
 *
 * <p>{@link cotlette.web.WebApplication} is the entrance; behind it, each package holds one step of the way.
 */
@SuppressWarnings("module") // cotlette.testing is compiled later.
module cotlette.web {
    requires transitive cotlette.core;
    requires java.management;
    requires tools.jackson.core;

    exports cotlette.web;
    exports cotlette.web.spi;
    // Tests read and write the same JSON.
    exports cotlette.web.json to
            cotlette.testing;

    uses cotlette.api.http.Middleware;
    uses cotlette.api.http.UrlConf;
    uses cotlette.api.spi.HttpServer;
    uses cotlette.api.spi.TemplateEngine;
    uses cotlette.web.spi.LiveSite;

    provides cotlette.api.check.SystemCheck with
            cotlette.web.check.RouteCheck,
            cotlette.web.check.MiddlewareCheck,
            cotlette.web.check.ViewsCheck,
            cotlette.web.check.AsyncViewsCheck;
    provides cotlette.api.http.Middleware with
            cotlette.web.middleware.SecurityMiddleware,
            cotlette.web.middleware.StaticMiddleware,
            cotlette.web.middleware.CsrfMiddleware;
    provides cotlette.api.command.Command with
            cotlette.web.command.Runserver,
            cotlette.web.command.RoutesCommand,
            cotlette.web.command.Serve;
    provides cotlette.api.spi.ServiceFactory with
            cotlette.web.WebApplicationFactory,
            cotlette.web.staticfile.StaticFilesFactory;
}
