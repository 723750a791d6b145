package cotlette.web;

import static cotlette.web.TestSite.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.http.AsyncView;
import cotlette.api.http.HttpException;
import cotlette.api.http.Problem;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.UrlConf;
import cotlette.api.http.ValidationException;
import cotlette.api.orm.DatabaseUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Views that answer later. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class AsyncViewTest {
    @TempDir
    Path folder;

    private TestSite site(AsyncView.Beginning view) {
        return TestSite.start(folder, routes -> routes.get("/", AsyncView.of(view)), "debug=false");
    }

    private static CompletionStage<Response> failing(Request request) {
        return CompletableFuture.supplyAsync(() -> {
            throw switch (request.query("with").orElseThrow()) {
                case "status" -> new HttpException(409, "taken");
                case "problems" -> new ValidationException(List.of(new Problem("title", "is required")));
                case "database" -> new DatabaseUnavailable("away");
                default -> new IllegalStateException("on purpose");
            };
        });
    }

    @Test
    void answerFromAnotherThread() {
        try (TestSite site = site(request -> CompletableFuture.supplyAsync(() -> Response.text("later")))) {
            assertThat(text(site.get("/"))).isEqualTo("later");
        }
    }

    @Test
    void failAsIfTheyHadThrown() {
        try (TestSite site = site(AsyncViewTest::failing);
                LogOf log = new LogOf("cotlette.web")) {
            assertThat(site.get("/?with=status").status()).isEqualTo(409);
            assertThat(site.get("/?with=problems").status()).isEqualTo(422);
            assertThat(site.get("/?with=database").status()).isEqualTo(503);
            assertThat(site.get("/?with=bug").status()).isEqualTo(500);
            assertThat(log.records().getLast().getThrown()).hasMessage("on purpose");
        }
    }

    @Test
    void areNotLongInTheLogWhenTheServerGivesUpOnThem() throws Exception {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        CompletableFuture<Response> sent = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        AsyncView.Beginning view = request -> {
            begun.countDown();
            return answer;
        };
        try (TestSite site = site(view);
                LogOf log = new LogOf("cotlette.web")) {
            Thread waiting = Thread.ofVirtual().start(() -> sent.complete(site.get("/")));
            begun.await();
            waiting.interrupt();

            assertThat(sent.get().status()).isEqualTo(503);
            assertThat(answer).isCancelled();
            assertThat(log.records()).singleElement().satisfies(record -> {
                assertThat(record.getMessage()).contains("GET /").contains(" was interrupted; ");
                assertThat(record.getThrown()).isNull();
            });
        }
    }

    @Test
    void keepAnApplicationFromStartingWhereTransactionsAreAroundThem() {
        UrlConf urls = routes -> routes.get("/later", AsyncView.of(AsyncViewTest::failing));
        String[] settings = {"databases.default.url=h2://", "databases.default.atomic_requests=true"};

        assertThatThrownBy(() -> TestSite.start(folder, urls, settings).close())
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining(
                        "The view of GET /later (entered by cotlette.web.AsyncViewTest) answers by a stage")
                .hasMessageContaining("the database 'default'")
                .hasMessageContaining("@NonAtomicRequests");
        UrlConf alone = routes ->
                routes.get("/later", AsyncView.of(AsyncViewTest::failing)).nonAtomicRequests();
        try (TestSite site = TestSite.start(folder, alone, settings)) {
            assertThat(site.get("/later?with=status").status()).isEqualTo(409);
        }
    }

    @Test
    void areNamedWhenTheyReturnNull() {
        try (TestSite site = site(request -> CompletableFuture.completedStage(null));
                LogOf log = new LogOf("cotlette.web")) {
            assertThat(site.get("/").status()).isEqualTo(500);
            assertThat(log.records().getLast().getThrown())
                    .hasMessageStartingWith("The stage that AsyncView of GET / returned was completed with null.");
        }
    }
}
