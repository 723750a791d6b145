package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.http.InputValue;
import cotlette.api.http.Response;
import cotlette.web.middleware.CrossOriginCheck;
import cotlette.web.page.Frame;
import cotlette.web.page.PendingMigrations;
import cotlette.web.page.PendingMigrationsPage;
import cotlette.web.page.RunningFacts;
import cotlette.web.page.Theme;
import cotlette.web.page.WelcomePage;
import cotlette.web.request.WebRequest;
import cotlette.web.routing.MethodNotAllowedException;
import cotlette.web.routing.Router;

/** What the framework answers itself where the project has no route. */
final class BuiltInPages {
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private final Application application;
    private final Router router;
    private final Pages pages;
    private final PendingMigrations migrations;

    BuiltInPages(Application application, Router router, Pages pages, PendingMigrations migrations) {
        this.application = application;
        this.router = router;
        this.pages = pages;
        this.migrations = migrations;
    }

    Response orNoRoute(WebRequest request) {
        String path = request.path();
        if (path.equals("/") && router.routes().isEmpty() && isRead(request)) {
            return welcome(request);
        }
        if (path.equals(Frame.THEME_ACTION)) {
            return theme(posted(request));
        }
        if (path.equals(PendingMigrationsPage.ACTION) && application.settings().debug()) {
            return migrate(posted(request));
        }
        throw new NoRouteException("Nothing answers at " + path + ".");
    }

    private static boolean isRead(WebRequest request) {
        return request.method().equals("GET") || request.method().equals("HEAD");
    }

    /** These actions are guarded even where the middleware {@code csrf} was taken out of the settings. */
    private static WebRequest posted(WebRequest request) {
        if (!request.method().equals("POST")) {
            throw new MethodNotAllowedException("POST");
        }
        CrossOriginCheck.check(request);
        return request;
    }

    private Response welcome(WebRequest request) {
        return pages.html(200, request, look -> new WelcomePage(pages.site(), RunningFacts.of(application)).page(look));
    }

    private static Response theme(WebRequest request) {
        Theme theme = Theme.of(field(request, Theme.NAME));
        String secure = request.scheme().equals("https") ? "; Secure" : "";
        return Response.redirect(LocalPath.ofReferer(request))
                .header(
                        "Set-Cookie",
                        Theme.NAME + "=" + theme.value() + "; Path=/; Max-Age=" + YEAR_IN_SECONDS + "; SameSite=Lax"
                                + secure);
    }

    private Response migrate(WebRequest request) {
        migrations.apply();
        return Response.redirect(LocalPath.orRoot(field(request, PendingMigrationsPage.NEXT)));
    }

    private static String field(WebRequest request, String name) {
        return request.input() instanceof InputValue.Members form
                        && form.values().get(name) instanceof InputValue.Raw(String text)
                ? text
                : "";
    }
}
