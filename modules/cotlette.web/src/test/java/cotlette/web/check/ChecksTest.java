package cotlette.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.check.CheckMessage;
import cotlette.api.http.AsyncView;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.SystemChecks;
import cotlette.web.WebParts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    private static List<String> shown(List<CheckMessage> messages) {
        return messages.stream()
                .map(message -> message.level() + " " + message.id() + " " + message.message() + " → " + message.hint())
                .toList();
    }

    private static List<String> middleware(String... names) {
        return shown(MiddlewareCheck.check(List.of(names), WebParts.of().middleware()));
    }

    @Test
    void findNothingInTheUsualMiddleware() {
        assertThat(middleware("security", "static", "csrf")).isEmpty();
        assertThat(middleware("security", "csrf")).isEmpty();
    }

    @Test
    void findMiddlewareThatIsNotThere() {
        assertThat(middleware("security", "statics", "csrf", "csrf"))
                .containsExactly(
                        "ERROR web.E003 No module provides the middleware 'statics' that the setting middleware names. Did you mean"
                                + " 'static'? Middleware: security, static, csrf. → Correct the setting middleware.",
                        "ERROR web.E003 The setting middleware names 'csrf' twice. → Correct the setting middleware.");
    }

    @Test
    void findMiddlewareThatIsMissedOrInTheWrongPlace() {
        assertThat(middleware("static", "security"))
                .containsExactly(
                        "WARNING web.W002 The middleware 'security' stands behind 'static', whose own answers it does not reach. → Put"
                                + " it first: middleware = [\"security\", …].",
                        "WARNING web.W003 The middleware 'csrf' is not in the settings, so pages of other sites can send forms in a"
                                + " visitor's name. → Add it: middleware = [\"security\", \"static\", \"csrf\"].");
        assertThat(middleware("csrf"))
                .containsExactly(
                        "WARNING web.W001 The middleware 'security' is not in the settings, so browsers are not told to be"
                                + " strict. → Put it first: middleware = [\"security\", …].");
    }

    @Test
    void findRoutesThatExcludeEachOther() {
        UrlConf urls = routes -> {
            routes.get("/a", request -> Response.empty());
            routes.get("/a", request -> Response.empty());
        };

        assertThat(shown(RouteCheck.check(List.of(urls))))
                .containsExactly("ERROR web.E002 Two routes answer the same requests: GET /a (entered by"
                        + " cotlette.web.check.ChecksTest) and GET /a (entered by cotlette.web.check.ChecksTest). → Give one of them"
                        + " another path or name, or leave one out of Urls.");
        assertThat(shown(RouteCheck.check(List.of(routes -> routes.get("a", request -> Response.empty())))))
                .containsExactly(
                        "ERROR web.E001 'a' cannot be the path of a route: it must start with a slash. It was entered by"
                                + " cotlette.web.check.ChecksTest. → Correct the path, method or prefix where it is entered.");
    }

    @Test
    void findViewsThatNoRouteLeadsTo() {
        List<String> views = List.of(Included_.class.getName(), "mysite.home.HomeViews_");

        assertThat(shown(ViewsCheck.check(views, List.of(routes -> routes.include(new Included_())))))
                .containsExactly(
                        "WARNING web.W005 No route leads to the views of mysite.home.HomeViews. → Enter them in Urls:"
                                + " routes.include(new HomeViews_());");
        assertThat(shown(ViewsCheck.check(views, List.of())))
                .singleElement()
                .asString()
                .startsWith("WARNING web.W004 The project has views, but no module provides routes");
        assertThat(ViewsCheck.check(List.of(), List.of())).isEmpty();
    }

    @Test
    void findViewsThatAnswerLaterThanTheirTransactionsEnd() {
        UrlConf urls = routes -> {
            routes.get("/plain", request -> Response.empty());
            routes.get("/stage", AsyncView.of(request -> CompletableFuture.completedStage(Response.empty())))
                    .name("stage");
            routes.get("/adapted", request -> Response.empty()).asynchronous().nonAtomicRequests();
        };
        DatabaseSettings atomic = new DatabaseSettings("h2://", 1, Duration.ofSeconds(1), Duration.ZERO, true);
        Map<String, DatabaseSettings> databases =
                Map.of("default", new DatabaseSettings("h2://"), "archive", atomic, "log", atomic);

        assertThat(shown(AsyncViewsCheck.check(List.of(urls), databases)))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "ERROR web.E004 The view of GET /stage (stage, entered by cotlette.web.check.ChecksTest) answers by a"
                                + " stage or a publisher, but atomic_requests of the database 'archive' asks for a transaction around it, which"
                                + " would end before the answer is there. → Write @NonAtomicRequests at the view, or .nonAtomicRequests() at its"
                                + " route, and put what belongs together into a transaction there; or set atomic_requests = false for the"
                                + " database.");
        assertThat(AsyncViewsCheck.check(List.of(urls), Map.of("default", new DatabaseSettings("h2://"))))
                .isEmpty();
    }

    /** Named as generated adapters are. */
    @SuppressWarnings("ClassNamedLikeTypeParameter")
    private static final class Included_ implements RouteSource {
        @Override
        public void routes(Routes routes) {
            routes.get("/included", request -> Response.empty());
        }
    }

    @Test
    void runWithThoseOfTheApplication(@TempDir Path folder) {
        try (RunningApplication application = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of(
                                "middleware=secure,static",
                                "secret_key=0123456789-abcdefghijklmnopqrstuvwxyz-0123456789"))
                        .load())
                .apps(List.of())
                .start()) {
            assertThat(SystemChecks.run(application))
                    .extracting(CheckMessage::id)
                    .contains("web.E003", "web.W001", "web.W003");
        }
    }
}
