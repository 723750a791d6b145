package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.AsyncView;
import cotlette.api.http.MappedPublisher;
import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.http.Routes;
import cotlette.api.http.Scalar;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.web.WebApplication;
import cotlette.web.WebParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sample.notes.Author;

/** Views that ask real databases, which have a single connection each, and answer later. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AsyncViewsTest {
    private static final int AUTHORS = 1_000;

    @TempDir
    Path folder;

    /** Answers with something else than the view behind it, where it is asked to. */
    private static final class Replacing implements Middleware {
        @Override
        public String name() {
            return "replacing";
        }

        @Override
        public Response handle(Request request, Chain next) {
            Response answer = next.handle(request);
            return request.query("instead").map(Response::text).orElse(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2://", "sqlite:///site.sqlite3", "h2+r2dbc://"})
    void sendWhatADatabaseAnswersLaterAndGiveItsConnectionBack(String url) throws Exception {
        try (RunningApplication application = started(url)) {
            WebApplication site = new WebApplication(
                    application, WebParts.of(AsyncViewsTest::enter).withMiddleware(new Replacing()));

            for (int round = 0; round < 3; round++) {
                assertThat(get(site, "/all", "").json())
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .hasSize(AUTHORS)
                        .startsWith("author 0", "author 1");
                leaveAtOnce(site);
                assertThat(get(site, "/all", "instead=nothing").text()).isEqualTo("nothing");
                assertThat(get(site, "/count", "").text()).isEqualTo("1000 authors");
                assertThat(get(site, "/missing", "").status()).isEqualTo(404);
            }
        }
    }

    private RunningApplication started(String url) {
        RunningApplication application = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of(
                                "installed_apps=notes",
                                "allowed_hosts=testserver",
                                "middleware=replacing",
                                "databases.default.url=" + url,
                                "databases.default.pool_size=1",
                                "databases.default.timeout=5s"))
                        .load())
                .layer(ModuleLayer.boot())
                .start();
        application.run(() -> {
            application.service(MigrationService.class).apply("default");
            Author.objects.bulkCreate(
                    IntStream.range(0, AUTHORS).mapToObj(AsyncViewsTest::author).toList());
        });
        return application;
    }

    private static Author author(int number) {
        Author author = new Author();
        author.name = "author " + number;
        return author;
    }

    private static void enter(Routes routes) {
        routes.get("/all", _ -> Response.jsonArray(names(), Scalar.TEXT)).asynchronous();
        routes.get(
                "/count",
                AsyncView.of(
                        _ -> Author.objects.async().count().thenApply(count -> Response.text(count + " authors"))));
        routes.get(
                "/missing",
                AsyncView.of(
                        _ -> Author.objects.async().getOr404(-1L).thenApply(author -> Response.text(author.name))));
    }

    private static Flow.Publisher<String> names() {
        return new MappedPublisher<>(Author.objects.all().orderBy("id").async().stream(), author -> author.name);
    }

    private static TestResponse get(WebApplication site, String path, String query) {
        return TestResponse.of("GET " + path, site.handle(request(path, query)));
    }

    /** Takes the first bytes of an array, as a server does whose client goes away then. */
    private static void leaveAtOnce(WebApplication site) throws IOException {
        Response response = site.handle(request("/all", ""));
        if (!(response.body() instanceof ResponseBody.Stream(ResponseBody.Stream.Source source))) {
            throw new AssertionError("No stream: " + response.body());
        }
        try (InputStream content = source.open()) {
            assertThat(content.read()).isEqualTo('[');
        }
    }

    private static TestRequest request(String path, String query) {
        return TestRequest.of(
                "GET",
                query.isEmpty() ? path : path + "?" + query,
                List.of(Map.entry("Host", "testserver")),
                new byte[0]);
    }
}
