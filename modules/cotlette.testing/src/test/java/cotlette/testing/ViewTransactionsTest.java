package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.HttpException;
import cotlette.api.http.Response;
import cotlette.api.http.Routes;
import cotlette.api.orm.Db;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.IntegrityException;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.web.WebApplication;
import cotlette.web.WebParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sample.notes.Author;
import sample.notes.Note;

/** The transactions around views, with real databases that have a single connection each. */
class ViewTransactionsTest {
    @TempDir
    Path folder;

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @ParameterizedTest
    @ValueSource(strings = {"h2://", "sqlite:///site.sqlite3", "h2+r2dbc://"})
    void undoWhatAViewDidBeforeItThrew(String url) {
        try (Site site = site("databases.default.url=" + url, "databases.default.atomic_requests=true")) {
            assertThat(site.get("/refuse").status()).isEqualTo(409);
            assertThat(site.authors()).isZero();
            assertThat(site.get("/add").status()).isEqualTo(200);
            assertThat(site.authors()).isEqualTo(1);
        }
    }

    @Test
    void keepWhatAViewDidWhateverItsStatus() {
        try (Site site = atomic()) {
            assertThat(site.get("/unlucky").status()).isEqualTo(500);
            assertThat(site.authors()).isEqualTo(1);
        }
    }

    @Test
    void lastUntilThePageIsMade() {
        try (Site site = atomic()) {
            assertThat(site.get("/no-template").status()).isEqualTo(500);
            assertThat(site.authors()).isZero();
        }
    }

    @Test
    void answerWithAnErrorWhenTheyCannotBeKept() {
        try (Site site = atomic()) {
            assertThat(site.get("/swallow").status()).isEqualTo(500);
            assertThat(site.authors()).isZero();
        }
    }

    @Test
    void runHooksOnceTheViewHasEnded() {
        try (Site site = atomic()) {
            assertThat(site.get("/hook").status()).isEqualTo(200);
            assertThat(site.seen).containsExactly("before the end", "kept: 1");
        }
    }

    @Test
    void leaveOutRoutesThatWantNone() {
        try (Site site = atomic()) {
            assertThat(site.get("/refuse-alone").status()).isEqualTo(409);
            assertThat(site.authors()).isEqualTo(1);
        }
    }

    @Test
    void areThereOnlyWhereTheSettingsAskForThem() {
        try (Site site = site("databases.default.url=h2://")) {
            assertThat(site.get("/refuse").status()).isEqualTo(409);
            assertThat(site.authors()).isEqualTo(1);
        }
    }

    @Test
    void coverEachDatabaseThatAsksForThem() {
        try (Site site = site(
                "databases.default.url=h2://",
                "databases.default.atomic_requests=true",
                "databases.archive.url=sqlite:///archive.sqlite3",
                "databases.archive.atomic_requests=true",
                "databases.log.url=sqlite:///log.sqlite3")) {
            assertThat(site.get("/refuse-everywhere").status()).isEqualTo(409);
            assertThat(site.authors("default")).isZero();
            assertThat(site.authors("archive")).isZero();
            assertThat(site.authors("log")).isEqualTo(1);
        }
    }

    @Test
    void takeAConnectionAtTheFirstStatementAndGiveItBackBeforeTheResponseIsSent() throws Exception {
        try (Site site = atomic();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> patient = threads.submit(() -> site.get("/wait-then-add"));
            assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();

            Response unsent = site.get("/add");
            List<Callable<Response>> others = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                others.add(() -> site.get("/add"));
            }
            for (Future<Response> other : threads.invokeAll(others)) {
                assertThat(other.get().status()).isEqualTo(200);
            }
            released.countDown();

            assertThat(patient.get().status()).isEqualTo(200);
            assertThat(unsent.status()).isEqualTo(200);
            assertThat(site.authors()).isEqualTo(52);
        }
    }

    private Site atomic() {
        return site("databases.default.url=h2://", "databases.default.atomic_requests=true");
    }

    private Site site(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "installed_apps=notes",
                "allowed_hosts=testserver",
                "middleware=",
                "databases.default.pool_size=1",
                "databases.default.timeout=5s"));
        all.addAll(List.of(settings));
        RunningApplication application = ApplicationBuilder.of(
                        SettingsLoader.withoutFiles(folder).set(all).load())
                .layer(ModuleLayer.boot())
                .start();
        application.run(() -> application
                .settings()
                .databases()
                .keySet()
                .forEach(name -> application.service(MigrationService.class).apply(name)));
        List<String> seen = new ArrayList<>();
        return new Site(application, new WebApplication(application, WebParts.of(routes -> enter(routes, seen))), seen);
    }

    private void enter(Routes routes, List<String> seen) {
        routes.get("/add", _ -> added(Response.text("added")));
        routes.get("/refuse", _ -> {
            throw new HttpException(409, added("No."));
        });
        routes.get("/refuse-alone", _ -> {
                    throw new HttpException(409, added("No."));
                })
                .nonAtomicRequests();
        routes.get("/refuse-everywhere", _ -> {
            for (String database : List.of("default", "archive", "log")) {
                Author.objects.using(database).create(author -> author.name = "Ursula");
            }
            throw new HttpException(409, "No.");
        });
        routes.get("/unlucky", _ -> added(Response.text("unlucky").status(500)));
        routes.get("/no-template", _ -> added(Response.template("there-is-none.html")));
        routes.get("/swallow", _ -> {
            added("first");
            try {
                Note.objects.create(note -> {
                    note.title = "Of nobody";
                    note.author = ForeignKey.ofId(-1L);
                });
            } catch (IntegrityException refused) {
                return Response.text("never mind");
            }
            throw new AssertionError("nobody has this key");
        });
        routes.get("/hook", _ -> {
            Db.onCommit(() -> seen.add("kept: " + Author.objects.count()));
            seen.add("before the end");
            return added(Response.text(seen.toString()));
        });
        routes.get("/wait-then-add", _ -> {
            entered.countDown();
            assertThat(released.await(30, TimeUnit.SECONDS)).isTrue();
            return added(Response.text("added"));
        });
    }

    private static <V> V added(V value) {
        Author.objects.create(author -> author.name = "Ursula");
        return value;
    }

    private record Site(RunningApplication application, WebApplication web, List<String> seen)
            implements AutoCloseable {
        Response get(String path) {
            return web.handle(TestRequest.of("GET", path, List.of(Map.entry("Host", "testserver")), new byte[0]));
        }

        long authors() {
            return authors("default");
        }

        long authors(String database) {
            return application.call(() -> Author.objects.using(database).count());
        }

        @Override
        public void close() {
            application.close();
        }
    }
}
