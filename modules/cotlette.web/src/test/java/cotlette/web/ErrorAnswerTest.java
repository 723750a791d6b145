package cotlette.web;

import static cotlette.web.TestSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.HttpException;
import cotlette.api.http.Inputs;
import cotlette.api.http.Response;
import cotlette.api.http.Scalar;
import cotlette.api.orm.DatabaseUnavailable;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswerTest {
    private static final String ATTACK = "<script>alert('x')</script>\"&";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void start() {
        WebParts parts = WebParts.of(routes -> {
                    routes.get("/broken", request -> {
                        throw new IllegalStateException("the secret of the database");
                    });
                    routes.get("/nothing", request -> returnNothing());
                    routes.get("/overflow", request -> overflow(1));
                    routes.get("/template", request -> Response.template("broken.html"));
                    routes.get("/away", request -> {
                        throw away();
                    });
                    routes.get("/away/late", request -> {
                        throw new IllegalStateException(new CompletionException(away()));
                    });
                    routes.get(
                            "/away/template",
                            request -> Response.template("users.html").with("failure", away()));
                    routes.get(
                            "/gone/template",
                            request -> Response.template("users.html")
                                    .with("failure", HttpException.notFound("There is no user 7.")));
                    routes.get("/gone/late", request -> {
                        throw new CompletionException(HttpException.notFound("There is no user 7."));
                    });
                    routes.get("/gone/wrapped", request -> {
                        throw new IllegalStateException(HttpException.notFound("There is no user 7."));
                    });
                    routes.get("/silent", request -> {
                        throw new IllegalStateException((String) null);
                    });
                    routes.get("/memory", request -> Response.bytes("text/plain", new byte[Integer.MAX_VALUE]));
                    routes.get("/private", request -> Response.text("private")).requires("user_auth");
                    routes.get("/staff", request -> Response.text("private")).requires("user_auth", "staff");
                    routes.get(
                            "/header",
                            request -> Response.text("")
                                    .header("X-Sent", request.query("value").orElse("")));
                    routes.get("/status/{status}", request -> {
                        throw new HttpException(Integer.parseInt(request.path("status")), ATTACK);
                    });
                    routes.get("/search", request -> {
                        Inputs inputs = new Inputs(request);
                        inputs.query("page", Scalar.INT);
                        inputs.query("size", Scalar.INT, "10");
                        inputs.check();
                        return Response.text("");
                    });
                    routes.post(
                            "/input", request -> Response.text(request.input().toString()));
                })
                .withTemplates(new PlainTemplates());
        site = TestSite.start(folder, parts, "debug=false");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static DatabaseUnavailable away() {
        return new DatabaseUnavailable(
                "The database 'default' cannot be reached. Start it.", new IOException("connection refused"));
    }

    /** An exception that cannot even be told. */
    private static final class Mute extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("mute");
        }
    }

    /** What a careless view does, out of sight of the compiler's checks. */
    @SuppressWarnings("NullAway")
    private static Response returnNothing() {
        return null;
    }

    private static Response overflow(int depth) {
        return depth < 0
                ? Response.empty()
                : overflow(depth + 1 > 0 ? depth + 1 : 1).status(depth % 100 + 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/nothing", "/overflow", "/template", "/gone/wrapped", "/silent", "/memory"})
    void tellsVisitorsNothingOfAFailureButItsNumber(String path) {
        try (LogOf log = new LogOf("cotlette.web")) {
            Response response = site.get(path);

            String id = response.header("X-Request-Id").orElseThrow();
            assertThat(response.status()).isEqualTo(500);
            assertThat(text(response))
                    .contains("Something went wrong on our side", "<code id=\"request-id\">" + id + "</code>")
                    .doesNotContain("secret", "Exception", ".java", "at cotlette");
            assertThat(log.records()).singleElement().satisfies(record -> {
                assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
                assertThat(record.getMessage()).startsWith("Request " + id + ", GET " + path + ", route GET " + path);
                assertThat(record.getThrown()).isNotNull();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/away", "/away/late", "/away/template"})
    void asksVisitorsToComeBackWhenTheDatabaseIsAway(String path) {
        try (LogOf log = new LogOf("cotlette.web")) {
            Response page = site.get(path);
            Response json = site.send(TestRequest.get(path).header("Accept", "application/json"));

            String id = page.header("X-Request-Id").orElseThrow();
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).contains("5");
            assertThat(text(page))
                    .contains("We will be right back", "The site cannot reach its data for the moment.", id)
                    .doesNotContain("default", "Start it", "refused", "Exception");
            assertThat(json.status()).isEqualTo(503);
            assertThat(json.header("Retry-After")).contains("5");
            assertThat(text(json))
                    .isEqualTo(
                            "{\"error\":{\"status\":503,\"message\":\"The site cannot reach its data for the moment.\","
                                    + "\"request_id\":\""
                                    + json.header("X-Request-Id").orElseThrow() + "\"}}");
            assertThat(log.records()).hasSize(2).first().satisfies(record -> {
                assertThat(record.getLevel()).isEqualTo(Level.WARNING);
                assertThat(record.getMessage())
                        .isEqualTo(
                                "Request " + id + ", GET " + path + ", route GET " + path
                                        + " (entered by cotlette.web.ErrorAnswerTest): 503 The database 'default' cannot be reached. Start it.");
                assertThat(record.getThrown()).isNull();
            });
        }
    }

    @Test
    void tellsThoseWhoWorkOnTheProjectWhatToDoWhenTheDatabaseIsAway() {
        WebParts parts = WebParts.of(routes -> routes.get("/", request -> {
            throw away();
        }));
        try (TestSite debugged = TestSite.start(folder, parts, "debug=true")) {
            Response page = debugged.get("/");

            assertThat(page.status()).isEqualTo(503);
            assertThat(page.header("Retry-After")).contains("5");
            assertThat(text(page))
                    .contains(
                            "The database does not answer",
                            "The database &#39;default&#39; cannot be reached. Start it.",
                            "Leave the server running",
                            page.header("X-Request-Id").orElseThrow())
                    .doesNotContain("IOException");
            assertThat(text(debugged.send(TestRequest.get("/").header("Accept", "application/json"))))
                    .contains("\"message\":\"The database 'default' cannot be reached. Start it.\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gone/template", "/gone/late"})
    void answersWithTheStatusThatATemplateOrAnotherThreadThrows(String path) {
        Response page = site.get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(text(page)).contains("There is no user 7.");
    }

    @Test
    void answersEvenWhereTheFailureCannotBeTold() {
        for (boolean debug : new boolean[] {false, true}) {
            WebParts parts = WebParts.of(routes -> routes.get("/", request -> {
                throw new Mute();
            }));
            try (TestSite shown = TestSite.start(folder, parts, "debug=" + debug)) {
                Response response = shown.get("/");

                assertThat(response.status()).isEqualTo(500);
                assertThat(text(response))
                        .contains(response.header("X-Request-Id").orElseThrow());
            }
        }
    }

    @Test
    void namesTheRouteWhoseViewReturnedNothing() {
        try (LogOf log = new LogOf("cotlette.web")) {
            site.get("/nothing");

            assertThat(log.records().getFirst().getThrown())
                    .hasMessage(
                            "The view of GET /nothing (entered by cotlette.web.ErrorAnswerTest) returned null. Return a"
                                    + " Response, such as Response.empty().");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | The request could not be read",
                "401 | You need to sign in",
                "403 | You may not do this",
                "404 | This page does not exist",
                "405 | This page does not take that",
                "413 | That was too large",
                "415 | That kind of content is not read here",
                "418 | The request could not be read",
                "422 | Something you sent does not fit",
                "429 | That was too often",
                "431 | The request's head was too large",
                "500 | Something went wrong on our side",
                "503 | We will be right back",
                "507 | Something went wrong on our side"
            })
    void hasAPageForEachStatus(int status, String title) {
        Response response = site.get("/status/" + status);

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(response.header("Content-Security-Policy")).isPresent();
        assertThat(text(response))
                .contains("Error " + status, "<h1>" + title.replace("'", "&#39;") + "</h1>")
                .contains("<p class=\"error-what\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;</p>")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/'onmouseover='alert(1)",
                "/<script>alert(1)</script>",
                "/x?q=<script>alert(1)</script>",
                "/%zz<script>alert(1)</script>"
            })
    void escapesWhatAVisitorSent(String target) {
        for (boolean debug : new boolean[] {false, true}) {
            try (TestSite shown = TestSite.start(folder, routes -> {}, "debug=" + debug)) {
                assertThat(text(shown.get(target))).doesNotContain("<script>alert", "<img", "'onmouseover");
            }
        }
    }

    @Test
    void asksToSignInWhereSomethingIsRequired() {
        Response response = site.get("/private");

        assertThat(response.status()).isEqualTo(401);
        assertThat(response.header("WWW-Authenticate")).contains("Session");
        assertThat(text(response))
                .contains("This page is for signed-in users only, and nobody can sign in to this site yet.")
                .doesNotContain("private</");
    }

    @Test
    void saysWhatIsRequired() {
        assertThat(text(site.get("/staff")))
                .contains(
                        "This page is for signed-in users who have user_auth and staff only, and nobody can sign in to this"
                                + " site yet.");
    }

    @Test
    void answersWithAnErrorWhereAViewWouldSendAnotherHeader() {
        Response response = site.get("/header?value=a%0D%0ASet-Cookie:%20x=y");

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.header("Set-Cookie")).isEmpty();
        assertThat(response.header("X-Sent")).isEmpty();
    }

    @Test
    void tellsAllProblemsOfAnInputAtOnce() {
        Response page = site.get("/search?size=<b>");
        Response json = site.send(TestRequest.get("/search?size=x").header("Accept", "application/json"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(text(page))
                .contains("<code>page</code> is required")
                .contains("<code>size</code> must be a whole number");
        assertThat(json.status()).isEqualTo(422);
        assertThat(text(json))
                .contains(
                        "\"problems\":[{\"field\":\"page\",\"message\":\"is required\"},{\"field\":\"size\",\"message\":");
    }

    @Test
    void answersProgramsInJson() {
        Response response = site.send(TestRequest.get("/status/404").header("Accept", "application/json"));

        assertThat(response.header("Content-Type")).contains("application/json");
        assertThat(text(response))
                .isEqualTo(
                        "{\"error\":{\"status\":404,\"message\":\"<script>alert('x')</script>\\\"&\",\"request_id\":\""
                                + response.header("X-Request-Id").orElseThrow() + "\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | '' | html",
                "*/* | '' | html",
                "*/* | application/json | json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | '' | html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json | html",
                "application/json | '' | json",
                "application/json, text/plain, */* | '' | json",
                "application/problem+json | '' | json",
                "text/html;q=0.5, application/json | '' | json",
                "application/json;q=0.1, text/html;q=0.2 | '' | html",
                "application/json;q=abc | '' | html"
            })
    void choosesTheKindOfAnswerThatTheClientWouldRatherHave(String accept, String contentType, String kind) {
        TestRequest request = TestRequest.get("/nope");
        request = accept.isEmpty() ? request : request.header("Accept", accept);
        request = contentType.isEmpty() ? request : request.header("Content-Type", contentType);

        assertThat(site.send(request).header("Content-Type").orElseThrow()).contains(kind);
    }

    @Test
    void refusesAPathThatCannotBeRead() {
        assertThat(site.get("/%zz").status()).isEqualTo(400);
        assertThat(site.get("/a/../b").status()).isEqualTo(400);
        assertThat(site.get("/static/%2e%2e/settings.toml").status()).isEqualTo(400);
        assertThat(site.get("/%zz").header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void refusesBodiesItCannotRead() {
        assertThat(status("application/json", "{\"a\":")).isEqualTo(400);
        assertThat(status("text/plain", "a")).isEqualTo(415);
        assertThat(status("multipart/form-data; boundary=x", "--x--")).isEqualTo(415);
        assertThat(status("application/json; charset=utf-16", "{}")).isEqualTo(415);
        assertThat(status("application/x-www-form-urlencoded", "a=%zz")).isEqualTo(400);
        assertThat(status("application/x-www-form-urlencoded", "a=1&".repeat(1_001)))
                .isEqualTo(400);
        assertThat(status("application/x-www-form-urlencoded", "a=1&".repeat(1_000)))
                .isEqualTo(200);
    }

    private int status(String contentType, String body) {
        return site.send(TestRequest.post("/input").body(contentType, body)).status();
    }

    @Test
    void writesNoLineOfTheClientsChoiceIntoTheLog() {
        try (LogOf log = new LogOf("cotlette.web.access")) {
            site.get("/nope?a=\r\nINFO: 10.0.0.1 GET /admin 200\u001B[31m");

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .matches(
                            "127\\.0\\.0\\.1 GET /nope\\?a=\\?\\?INFO: 10\\.0\\.0\\.1 GET /admin 200\\?\\[31m 404 \\d+B"
                                    + " \\d+\\.\\d{3}ms [0-9A-Z]{13}");
        }
    }
}
