package cotlette.web;

import static cotlette.web.TestSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.application.Application;
import cotlette.api.http.Response;
import cotlette.api.orm.DatabaseException;
import cotlette.api.settings.Settings;
import cotlette.api.spi.MigrationService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebugPagesTest {
    private static final String KEY = "a-key-that-is-long-enough-to-be-secret";

    @TempDir
    Path folder;

    private TestSite debugging(WebParts parts) {
        return TestSite.start(folder, parts.withTemplates(new PlainTemplates()), "debug=true", "secret_key=" + KEY);
    }

    /** The line of this method, in a copy of this file among the project's sources. */
    private static Response fail() {
        throw new IllegalStateException("No <b>stock</b> for " + KEY, new IOException("disk"));
    }

    private void putThisFileAmongTheSources() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java/cotlette/web"));
        Files.copy(Path.of("src/test/java/cotlette/web/DebugPagesTest.java"), sources.resolve("DebugPagesTest.java"));
    }

    @Test
    void showsTheCodeOfTheProjectWhereItFailed() throws IOException {
        putThisFileAmongTheSources();
        try (TestSite site = debugging(WebParts.of(
                routes -> routes.post("/buy/{what}", request -> fail()).name("buy")))) {
            Response response = site.send(TestRequest.post("/buy/tea?coupon=<i>")
                    .header("Cookie", "session=very-private")
                    .header("Authorization", "Bearer very-private")
                    .body("application/x-www-form-urlencoded", "amount=2&card_password=very-private"));

            assertThat(response.status()).isEqualTo(500);
            assertThat(text(response))
                    .contains("<p class=\"debug-type\">java.lang.IllegalStateException</p>")
                    .contains("<h1>No &lt;b&gt;stock&lt;/b&gt; for hidden</h1>")
                    .contains("<code>POST /buy/tea?coupon=&lt;i&gt;</code> <span class=\"muted\">in buy</span>")
                    .contains("src/main/java/cotlette/web/DebugPagesTest.java")
                    .containsPattern(
                            "<mark data-line=\"\\d+\">        throw new IllegalStateException\\(&quot;No &lt;b&gt;stock")
                    .contains("<li class=\"trace-frame trace-own\"><code>cotlette.web.DebugPagesTest.fail</code>")
                    .contains("Caused by <code>java.io.IOException</code>: disk")
                    .containsPattern("<summary>\\d+ frames in [^<]*java.base")
                    .contains("<dt>what</dt><dd>tea</dd>", "<dt>amount</dt><dd>2</dd>")
                    .contains("<dt>card_password</dt><dd>hidden</dd>", "<dt>Cookie</dt><dd>hidden</dd>")
                    .doesNotContain("very-private", KEY, "<b>stock", "<i>");
        }
    }

    @Test
    void showsTheTemplateWhereItFailed() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("broken.html"), "<h1>About</h1>\n  #blok(\"x\")\n<p>\n");
        try (TestSite site =
                debugging(WebParts.of(routes -> routes.get("/", request -> Response.template("broken.html"))))) {
            assertThat(text(site.get("/")))
                    .contains("templates/broken.html", "<span>line 2, column 3</span>")
                    .contains("<mark data-line=\"2\">  <span class=\"here\">#blok</span>(&quot;x&quot;)</mark>")
                    .doesNotContain("<details open><summary>");
        }
    }

    @Test
    void unfoldsTheTraceWhereNoCodeCanBeShown() {
        try (TestSite site = debugging(WebParts.of(routes -> routes.get("/", request -> fail())))) {
            assertThat(text(site.get("/")))
                    .contains("<details open><summary>")
                    .doesNotContain("<figure class=\"code-frame\">");
        }
    }

    @Test
    void tellsProgramsWhatFailed() throws IOException {
        putThisFileAmongTheSources();
        try (TestSite site = debugging(WebParts.of(routes -> routes.get("/", request -> fail())))) {
            assertThat(text(site.send(TestRequest.get("/").header("Accept", "application/json"))))
                    .contains("\"exception\":\"java.lang.IllegalStateException\"")
                    .contains("\"exception_message\":\"No <b>stock</b> for hidden\"")
                    .contains("DebugPagesTest.fail(DebugPagesTest.java:");
        }
    }

    @Test
    void listsTheRoutesWhereNoneAnswers() {
        try (TestSite site = debugging(WebParts.of(routes -> {
            routes.get("/about", request -> Response.text("")).name("about");
            routes.get("/users/{id}", request -> Response.text(""));
        }))) {
            assertThat(text(site.get("/abuot")))
                    .contains("No route matches GET /abuot", "Did you mean <a href=\"/about\">/about</a>?")
                    .contains("/users/{id}", "cotlette.web.DebugPagesTest");
        }
    }

    @Test
    void welcomesWhereThereAreNoRoutesYet() {
        try (TestSite site = debugging(WebParts.of())) {
            assertThat(site.get("/").status()).isEqualTo(200);
            assertThat(text(site.get("/"))).contains("It works", "cotlette startapp blog");
            assertThat(site.get("/other").status()).isEqualTo(404);
            assertThat(site.send(TestRequest.post("/")).status()).isEqualTo(404);
        }
        try (TestSite site = debugging(WebParts.of(routes -> routes.get("/about", request -> Response.text(""))))) {
            assertThat(site.get("/").status()).isEqualTo(404);
        }
    }

    @Test
    void offersToApplyMigrationsThatAreMissing() {
        Behind migrations = new Behind();
        try (TestSite site = TestSite.start(
                folder,
                application -> new WithMigrations(application, migrations),
                WebParts.of(routes -> routes.get("/api/home", request -> migrations.read())),
                "debug=true",
                "databases.default.url=sqlite:///db.sqlite3")) {
            Response page = site.get("/api/home?page=2");

            assertThat(page.status()).isEqualTo(500);
            assertThat(text(page))
                    .contains("The database is behind the models", "M0001_initial", "Apply 2 migrations")
                    .contains("<form class=\"stack\" method=\"post\" action=\"/_cotlette/migrate\">")
                    .contains("<input type=\"hidden\" name=\"next\" value=\"/api/home?page=2\">");

            Response forged = site.send(TestRequest.post("/_cotlette/migrate")
                    .header("Sec-Fetch-Site", "cross-site")
                    .body("application/x-www-form-urlencoded", "next=/"));
            assertThat(forged.status()).isEqualTo(403);
            assertThat(migrations.missing).hasSize(2);

            Response applied = site.send(TestRequest.post("/_cotlette/migrate")
                    .header("Sec-Fetch-Site", "same-origin")
                    .body("application/x-www-form-urlencoded", "next=%2Fapi%2Fhome%3Fpage%3D2"));
            assertThat(applied.status()).isEqualTo(303);
            assertThat(applied.header("Location")).contains("/api/home?page=2");
            assertThat(site.get("/api/home?page=2").status()).isEqualTo(200);
        }
    }

    @Test
    void leadsNowhereElseAfterMigrations() {
        Behind migrations = new Behind();
        try (TestSite site = TestSite.start(
                folder, application -> new WithMigrations(application, migrations), WebParts.of(), "debug=true")) {
            for (String next :
                    List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "%0D%0AX: y", "")) {
                Response applied = site.send(TestRequest.post("/_cotlette/migrate")
                        .body("application/x-www-form-urlencoded", "next=" + next));
                assertThat(applied.header("Location")).as(next).contains("/");
            }
        }
    }

    @Test
    void logsMigrationsThatAreMissingWhereVisitorsSeeAPlainError() {
        Behind migrations = new Behind();
        try (LogOf log = new LogOf("cotlette.web");
                TestSite site = TestSite.start(
                        folder,
                        application -> new WithMigrations(application, migrations),
                        WebParts.of(routes -> routes.get("/api/home", request -> migrations.read())),
                        "debug=false",
                        "databases.default.url=sqlite:///db.sqlite3")) {
            Response page = site.get("/api/home");

            assertThat(page.status()).isEqualTo(500);
            assertThat(text(page)).contains("Something went wrong on our side").doesNotContain("M0001");
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "migrations are pending, run 'cotlette migrate': {default=[home.M0001_initial, home.M0002_more]}");
            assertThat(site.send(TestRequest.post("/_cotlette/migrate")).status())
                    .isEqualTo(404);
            assertThat(migrations.missing).hasSize(2);
        }
    }

    /** A database that lacks two migrations until they are applied. */
    private static final class Behind implements MigrationService {
        private final List<String> missing = new ArrayList<>(List.of("home.M0001_initial", "home.M0002_more"));

        Response read() {
            if (!missing.isEmpty()) {
                throw new DatabaseException("no such table: home_homepage");
            }
            return Response.text("[]");
        }

        @Override
        public List<String> pending(String database) {
            assertThat(database).isEqualTo(Settings.DEFAULT_DATABASE);
            return List.copyOf(missing);
        }

        @Override
        public List<String> apply(String database) {
            List<String> applied = List.copyOf(missing);
            missing.clear();
            return applied;
        }
    }

    private record WithMigrations(Application inner, MigrationService migrations) implements Application {
        @Override
        public Settings settings() {
            return inner.settings();
        }

        @Override
        public <T> T service(Class<T> type) {
            return type == MigrationService.class ? type.cast(migrations) : inner.service(type);
        }

        @Override
        public <T> Optional<T> findService(Class<T> type) {
            return type == MigrationService.class ? Optional.of(type.cast(migrations)) : inner.findService(type);
        }
    }
}
