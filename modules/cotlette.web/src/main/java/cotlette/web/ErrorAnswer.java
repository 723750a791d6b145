package cotlette.web;

import cotlette.api.http.HttpException;
import cotlette.api.http.Problem;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.ValidationException;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.web.failure.Causes;
import cotlette.web.page.ErrorPage;
import cotlette.web.page.PendingMigrations;
import cotlette.web.request.Accept;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.MethodNotAllowedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what views and middleware throw into responses, and writes down what nobody expected. */
final class ErrorAnswer {
    private static final System.Logger LOG = System.getLogger("cotlette.web");

    /** Long enough for a database that restarts, short enough for a person who waits. */
    private static final String RETRY_SECONDS = "5";

    private final boolean debug;
    private final Pages pages;
    private final JsonErrors jsonErrors;
    private final DebugPages debugPages;
    private final PendingMigrations migrations;

    ErrorAnswer(
            boolean debug, Pages pages, JsonErrors jsonErrors, DebugPages debugPages, PendingMigrations migrations) {
        this.debug = debug;
        this.pages = pages;
        this.jsonErrors = jsonErrors;
        this.debugPages = debugPages;
        this.migrations = migrations;
    }

    /** Returns the answer to a request that failed; whatever else is broken, there is one. */
    Response to(Request request, Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        try {
            return answer(request, failure);
        } catch (Throwable another) {
            // What failed first is named only: it may be the one that cannot be told.
            LOG.log(
                    System.Logger.Level.ERROR,
                    title(request) + ": after " + failure.getClass().getName() + ", its error page failed as well",
                    another);
            return Response.text("Internal Server Error\nRequest " + request.id() + "\n")
                    .status(500);
        }
    }

    private Response answer(Request request, Throwable failure) {
        return switch (Causes.meant(failure)) {
            case ValidationException invalid -> status(request, 422, Optional.empty(), invalid.problems());
            case MethodNotAllowedException other -> message(request, other).header("Allow", other.allow());
            case NoRouteException none when debug && !Accept.prefersJson(request) -> debugPages.noRoute(request, none);
            case HttpException http -> expected(request, http);
            case DatabaseUnavailable database -> unavailable(request, database);
            case InterruptedException stopped -> interrupted(request);
            default -> unexpected(request, failure);
        };
    }

    private Response expected(Request request, HttpException failure) {
        if (failure.status() >= 500) {
            LOG.log(System.Logger.Level.WARNING, title(request) + ": " + failure.status() + " " + failure.getMessage());
        }
        Response response = message(request, failure);
        // The header is required with a 401; browsers that do not know the scheme show the page.
        return failure.status() == 401 ? response.header("WWW-Authenticate", "Session") : response;
    }

    private Response message(Request request, HttpException failure) {
        return status(request, failure.status(), Optional.ofNullable(failure.getMessage()), List.of());
    }

    private Response status(Request request, int status, Optional<String> message, List<Problem> problems) {
        if (Accept.prefersJson(request)) {
            return jsonErrors.response(request, status, message, problems);
        }
        boolean canTryAgain = request.method().equals("GET") || request.method().equals("HEAD");
        ErrorPage page = new ErrorPage(status, message, problems, request.id(), canTryAgain);
        return pages.html(status, request, page::page);
    }

    /** Nobody's mistake in the code, so its place in it is of no use in the log; the request id and the reason are. */
    private Response unavailable(Request request, DatabaseUnavailable failure) {
        LOG.log(System.Logger.Level.WARNING, title(request) + ": 503 " + failure.getMessage());
        Response response = debug
                ? debugPages.unavailable(request, failure)
                : status(request, 503, Optional.of("The site cannot reach its data for the moment."), List.of());
        return response.header("Retry-After", RETRY_SECONDS);
    }

    /** A server interrupts whom it does not wait for any longer; where the code was then, says nothing. */
    private Response interrupted(Request request) {
        LOG.log(System.Logger.Level.WARNING, title(request) + " was interrupted; its answer would have come too late.");
        return status(request, 503, Optional.empty(), List.of());
    }

    private Response unexpected(Request request, Throwable failure) {
        Map<String, List<String>> pending =
                Causes.of(failure).stream().anyMatch(DatabaseException.class::isInstance) ? pending(failure) : Map.of();
        if (!pending.isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    title(request) + ": migrations are pending, run 'cotlette migrate': " + pending + " ("
                            + failure.getMessage() + ")");
            return debug
                    ? debugPages.pendingMigrations(request, pending)
                    : status(request, 500, Optional.empty(), List.of());
        }
        request.attribute(FailureListener.class)
                .ifPresentOrElse(
                        listener -> listener.failed(failure),
                        () -> LOG.log(System.Logger.Level.ERROR, title(request) + " failed", failure));
        return debug ? debugPages.failure(request, failure) : status(request, 500, Optional.empty(), List.of());
    }

    /** A database that is down cannot say what it lacks either; then the first failure is the one to tell. */
    private Map<String, List<String>> pending(Throwable failure) {
        try {
            return migrations.byDatabase();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
            return Map.of();
        }
    }

    private static String title(Request request) {
        Optional<String> route =
                request.attribute(WebRequest.class).flatMap(WebRequest::route).map(Object::toString);
        return "Request " + request.id() + ", " + Printable.of(request.method() + " " + request.target())
                + route.map(found -> ", route " + found).orElse("");
    }
}
