package cotlette.web;

import cotlette.api.http.HttpException;
import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.security.Requires;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.MethodNotAllowedException;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteMatch;
import cotlette.web.routing.Router;
import java.util.List;

/** The end of the middleware chain: from the route to its view. */
final class RouteDispatch implements Middleware.Chain {
    private final Router router;
    private final boolean appendSlash;
    private final ViewTransactions transactions;
    private final BodyResolver bodies;
    private final BuiltInPages builtIn;
    private final ErrorAnswer errors;

    RouteDispatch(
            Router router,
            boolean appendSlash,
            ViewTransactions transactions,
            BodyResolver bodies,
            BuiltInPages builtIn,
            ErrorAnswer errors) {
        this.router = router;
        this.appendSlash = appendSlash;
        this.transactions = transactions;
        this.bodies = bodies;
        this.builtIn = builtIn;
        this.errors = errors;
    }

    @Override
    public Response handle(Request request) {
        try {
            return answer(request, WebRequest.behind(request));
        } catch (Throwable failure) {
            return errors.to(request, failure);
        }
    }

    private Response answer(Request request, WebRequest received) throws Exception {
        return switch (router.match(received.method(), received.segments())) {
            case RouteMatch.Found(Route route) -> call(route, request, received);
            case RouteMatch.OtherMethods other
            when received.method().equals("OPTIONS") -> Response.empty().header("Allow", other.allow());
            case RouteMatch.OtherMethods other -> throw new MethodNotAllowedException(other.allow());
            case RouteMatch.OtherSlash none when appendSlash -> otherSlash(received);
            case RouteMatch.OtherSlash none -> builtIn.orNoRoute(received);
            case RouteMatch.NotFound none -> builtIn.orNoRoute(received);
        };
    }

    /** What a template or a list still asks of the databases belongs to the view. */
    private Response call(Route route, Request request, WebRequest received) throws Exception {
        received.route(route);
        if (!route.requirements().isEmpty()) {
            throw new HttpException(401, signInFirst(route.requirements()));
        }
        ScopedValue.CallableOp<Response, Exception> view = () ->
                bodies.resolve(request, Answers.notNull(route.view().handle(request), () -> "The view of " + route));
        return route.atomic() ? transactions.around(view) : view.call();
    }

    private static String signInFirst(List<String> requirements) {
        String who = requirements.equals(List.of(Requires.USER))
                ? "signed-in users"
                : "signed-in users who have " + String.join(" and ", requirements);
        return "This page is for " + who + " only, and nobody can sign in to this site yet.";
    }

    /** Browsers remember a permanent redirect, and two of them that lead to each other after a change of routes; so this one is asked anew. */
    private static Response otherSlash(WebRequest received) {
        String path = received.rawPath();
        String other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        if (!received.method().equals("GET") && !received.method().equals("HEAD")) {
            throw new NoRouteException("There is a page " + other + ", but not " + path
                    + ". Only GET is redirected, because the body of a " + received.method() + " would be lost.");
        }
        String location = received.rawQuery().isEmpty() ? other : other + "?" + received.rawQuery();
        return Response.empty(301).header("Location", location).header("Cache-Control", "no-cache");
    }
}
