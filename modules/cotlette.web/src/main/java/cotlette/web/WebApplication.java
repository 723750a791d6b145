package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.http.Middleware;
import cotlette.api.http.Response;
import cotlette.api.settings.Settings;
import cotlette.api.spi.HttpServer;
import cotlette.api.spi.ServerRequest;
import cotlette.web.failure.ProjectSources;
import cotlette.web.failure.Secrets;
import cotlette.web.json.Json;
import cotlette.web.middleware.MiddlewareChoice;
import cotlette.web.page.PendingMigrations;
import cotlette.web.request.BodyReader;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.AsyncRoutes;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteCollector;
import cotlette.web.routing.Router;
import cotlette.web.staticfile.StaticFiles;
import java.util.List;

/**
 * Answers the requests of an application. Immutable once made, and safe for use by several threads.
 *
 * <p>A request gets its id, enters the application's scope, is asked whether it means a host of ours, passes the middleware that the settings name in their order, finds its route,
 * and is answered by the view. What a view or a middleware throws becomes an error page right behind the middleware in front, so that
 * each of them sees a response. One line in the log {@code cotlette.web.access} tells how it ended.
 *
 * @since 0.1
 */
public final class WebApplication implements HttpServer.Handler {
    private static final String REQUEST_ID = "X-Request-Id";

    private final Application application;
    private final AllowedHosts hosts;
    private final Router router;
    private final BodyReader bodies;
    private final BodyResolver resolver;
    private final ErrorAnswer errors;
    private final Middleware.Chain entrance;
    private final BrokenSiteAnswer brokenSite;
    private final String assets;

    /**
     * Puts an application's parts together; each of them serves one application.
     *
     * @throws cotlette.api.base.CotletteException when routes exclude each other, when the view of one answers later than its transaction
     *     ends, or when the settings name middleware that is not there
     */
    public WebApplication(Application application, WebParts parts) {
        Settings settings = application.settings();
        StaticFiles files = application.service(StaticFiles.class);
        Json json = new Json();
        Secrets secrets = Secrets.of(settings);
        Pages pages = new Pages(settings, files);
        PendingMigrations migrations = new PendingMigrations(application);
        JsonErrors jsonErrors = new JsonErrors(json, secrets);
        List<Middleware> middleware = new MiddlewareChoice(settings.middleware(), parts.middleware()).chosen();
        this.application = application;
        this.hosts = AllowedHosts.of(settings);
        this.brokenSite = new BrokenSiteAnswer(pages, jsonErrors, new ProjectSources(settings.baseDir()), secrets);
        this.assets = files.url();
        this.router = Router.of(routes(parts, settings));
        this.bodies = new BodyReader(json, settings.server().maxParameters());
        this.resolver = new BodyResolver(json, application, parts.templates(), router.names(), files);
        this.errors = new ErrorAnswer(
                settings.debug(),
                pages,
                jsonErrors,
                new DebugPages(application, pages, jsonErrors, router, secrets),
                migrations);
        BuiltInPages builtIn = new BuiltInPages(application, router, pages, migrations);
        middleware.forEach(each -> each.start(application));
        this.entrance = MiddlewareChain.of(
                middleware,
                new RouteDispatch(
                        router, settings.appendSlash(), new ViewTransactions(application), resolver, builtIn, errors),
                errors);
    }

    private static List<Route> routes(WebParts parts, Settings settings) {
        List<Route> routes = RouteCollector.collect(parts.urls());
        List<String> problems = AsyncRoutes.problems(routes, settings.databases());
        if (!problems.isEmpty()) {
            throw new CotletteException(String.join("\n", problems) + "\n" + AsyncRoutes.HINT);
        }
        return routes;
    }

    /** Returns the path of a named route with its parameters filled in, encoded.
     *
     * @throws cotlette.api.base.CotletteException when no route has this name, or the number of parameters differs
     */
    public String url(String routeName, Object... parameters) {
        return router.names().url(routeName, parameters);
    }

    @Override
    public Response handle(ServerRequest received) {
        return application.call(() -> logged(request(received), entrance));
    }

    /** Answers a request with what keeps the project from starting, whatever it asks for; static files are served all the same. */
    public Response handle(ServerRequest received, SiteBroken broken) {
        return application.call(() -> logged(
                request(received),
                request ->
                        request.path().startsWith(assets) ? entrance.handle(request) : brokenSite.to(request, broken)));
    }

    /**
     * Answers a request of this process, such as one of a test: without a line in the log, and what nobody expected goes to
     * {@code listener} in place of the log.
     */
    public Response handle(ServerRequest received, FailureListener listener) {
        return application.call(() -> {
            WebRequest request = request(received);
            request.attribute(FailureListener.class, listener);
            return answer(request, entrance);
        });
    }

    private WebRequest request(ServerRequest received) {
        return new WebRequest(received, RequestId.next(), application, router.names(), bodies);
    }

    private Response logged(WebRequest request, Middleware.Chain chain) {
        long start = System.nanoTime();
        Response response = answer(request, chain);
        AccessLog.log(request, response, System.nanoTime() - start);
        return response;
    }

    private Response answer(WebRequest request, Middleware.Chain chain) {
        Response answer =
                hosts.allow(request.host()) ? chain.handle(request) : errors.to(request, hosts.refusal(request));
        Response ready = resolved(request, answer);
        BegunStream.closeUnlessSent(request, ready);
        return ready.header(REQUEST_ID, request.id());
    }

    /** A middleware may have answered with a template of its own. */
    private Response resolved(WebRequest request, Response response) {
        try {
            return resolver.resolve(request, response);
        } catch (Throwable failure) {
            return errors.to(request, failure);
        }
    }
}
