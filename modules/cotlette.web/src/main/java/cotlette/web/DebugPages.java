package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.base.Suggestions;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.web.failure.FailureReport;
import cotlette.web.failure.ProjectSources;
import cotlette.web.failure.Secrets;
import cotlette.web.page.DebugErrorPage;
import cotlette.web.page.NoRoutePage;
import cotlette.web.page.PendingMigrationsPage;
import cotlette.web.page.RunningFacts;
import cotlette.web.page.UnavailablePage;
import cotlette.web.request.Accept;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.Router;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages for those who work on the project; made only while {@code debug} is on. */
final class DebugPages {
    private final Application application;
    private final Pages pages;
    private final JsonErrors jsonErrors;
    private final Router router;
    private final ProjectSources sources;
    private final Secrets secrets;

    DebugPages(Application application, Pages pages, JsonErrors jsonErrors, Router router, Secrets secrets) {
        this.application = application;
        this.pages = pages;
        this.jsonErrors = jsonErrors;
        this.router = router;
        this.sources = new ProjectSources(application.settings().baseDir());
        this.secrets = secrets;
    }

    Response failure(Request request, Throwable failure) {
        FailureReport report = FailureReport.of(failure, sources);
        if (Accept.prefersJson(request)) {
            return jsonErrors.failure(request, report);
        }
        DebugErrorPage page = new DebugErrorPage(
                report, secrets.hide(shown(request)), view(request), RequestFacts.of(request, secrets), secrets);
        return pages.html(500, request, page::page);
    }

    Response noRoute(Request request, NoRouteException failure) {
        List<String> fixed = router.routes().stream()
                .filter(route -> route.path().parameters().isEmpty())
                .map(route -> route.path().text())
                .toList();
        NoRoutePage page = new NoRoutePage(
                request.method() + " " + request.path(),
                failure.getMessage() == null ? "" : failure.getMessage(),
                Suggestions.nearest(request.path(), fixed),
                router.routes());
        return pages.html(404, request, page::page);
    }

    Response pendingMigrations(Request request, Map<String, List<String>> pending) {
        if (Accept.prefersJson(request)) {
            return jsonErrors.pendingMigrations(request, pending);
        }
        List<String> databases = pending.keySet().stream()
                .map(name -> RunningFacts.database(application, name).orElse(name))
                .toList();
        PendingMigrationsPage page = new PendingMigrationsPage(
                shown(request),
                String.join(" and ", databases),
                pending.values().stream().flatMap(List::stream).toList(),
                request.method().equals("GET") ? LocalPath.orRoot(request.target()) : LocalPath.ofReferer(request));
        return pages.html(500, request, page::page);
    }

    Response unavailable(Request request, DatabaseUnavailable failure) {
        String message = secrets.hide(String.valueOf(failure.getMessage()));
        if (Accept.prefersJson(request)) {
            return jsonErrors.response(request, 503, Optional.of(message), List.of());
        }
        UnavailablePage page = new UnavailablePage(
                secrets.hide(shown(request)),
                message,
                request.id(),
                request.method().equals("GET"));
        return pages.html(503, request, page::page);
    }

    private static String shown(Request request) {
        return request.method() + " " + request.target();
    }

    private static Optional<String> view(Request request) {
        return WebRequest.behind(request).route().map(route -> route.name().orElse(route.origin()));
    }
}
