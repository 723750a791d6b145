package cotlette.dev.reload;

import static cotlette.dev.reload.LiveProject.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser and a terminal see while somebody edits. */
final class ReloadingSiteTest {
    private static final int RELOADS = 200;
    private static final int RUNNING = 30;

    @TempDir
    Path folder;

    private LiveProject project;

    @BeforeEach
    void follow() throws IOException {
        project = new LiveProject(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void answersTheNextRequestWithWhatWasSaved() throws IOException {
        assertThat(text(project.get())).isEqualTo("first");

        project.page("return Response.text(\"second\");");

        assertThat(text(project.get())).isEqualTo("second");
        assertThat(project.terminal()).singleElement().asString().matches("\\+ Reloaded in [0-9.]+ s: Urls.java");
    }

    @Test
    void showsACompileErrorOnEveryPageUntilItIsMended() throws IOException {
        project.page("return Respons.text(\"second\");");

        Response broken = project.get();
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.header("X-Cotlette-Broken")).contains("true");
        assertThat(text(broken))
                .contains("The project does not compile: 1 error.")
                .contains("Respons")
                .contains("src/main/java/mysite/Urls.java");
        assertThat(project.get().status()).isEqualTo(500);
        assertThat(project.terminal()).anyMatch(line -> line.contains("Urls.java:11"));

        project.page("return Response.text(\"mended\");");
        assertThat(text(project.get())).isEqualTo("mended");
    }

    @Test
    void showsWrongSettingsAndRoutesThatCollide() throws IOException {
        project.write("settings.toml", "debugg = true\n");
        assertThat(text(project.get())).contains("Did you mean &#39;debug&#39;?");

        project.write(
                "settings.toml",
                "debug = true\nsecret_key = \"long enough to sign what a test signs\"\nmiddleware = []\n");
        assertThat(text(project.get())).isEqualTo("first");

        project.page("return null; }); routes.get(\"/\", request -> { return Response.text(\"twice\");");
        assertThat(text(project.get()))
                .contains("The project does not start")
                .contains("Two routes answer the same requests: GET /");
    }

    @Test
    void showsTheLineOfAnExceptionAtTheStart() throws IOException {
        project.page(
                "return null; }); String mailer = null; mailer.strip(); routes.get(\"/x\", request -> { return null;");

        assertThat(text(project.get())).contains("mailer").contains("code-frame");
        assertThat(project.terminal())
                .anyMatch(line -> line.contains("--> src/main/java/mysite/Urls.java:11\n")
                        && line.contains("11 | ")
                        && line.contains("mailer.strip()"));
    }

    @Test
    void waitsForAProjectThatDoesNotStartAtAll() throws IOException {
        project.close();
        project.page("return Respons.text(\"second\");");
        project.serve();

        assertThat(project.get().status()).isEqualTo(500);
        assertThat(text(project.get())).contains("The project does not compile: 1 error.");

        project.page("return Response.text(\"mended\");");
        assertThat(text(project.get())).isEqualTo("mended");
    }

    @Test
    void tellsWhichSettingsNeedANewProcess() throws IOException {
        project.write(
                "settings.toml",
                "debug = true\nsecret_key = \"long enough to sign what a test signs\"\nmiddleware = []\n[server]\nmax_headers = 50\n");
        project.get();

        assertThat(project.terminal()).anyMatch(line -> line.startsWith("! [server] is read at the start only."));
    }

    @Test
    void saysWhatPluginsNeed() throws IOException {
        project.write("plugins/shelf.jar", "");
        project.get();

        assertThat(project.terminal()).anyMatch(line -> line.startsWith("! Plug-ins are loaded at the start only."));
    }

    @Test
    void letsRunningRequestsEndOnTheApplicationTheyBeganWith() throws Exception {
        Semaphore entered = new Semaphore(0);
        Semaphore go = new Semaphore(0);
        System.getProperties().put("entered", entered);
        System.getProperties().put("go", go);
        project.page("""
                ((java.util.concurrent.Semaphore) System.getProperties().get("entered")).release();
                ((java.util.concurrent.Semaphore) System.getProperties().get("go")).acquire();
                return Response.text("slow");""");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < RUNNING; i++) {
                running.add(threads.submit(() -> text(project.get())));
            }
            assertThat(entered.tryAcquire(RUNNING, 20, TimeUnit.SECONDS)).isTrue();
            project.page("return Response.text(\"fast\");");

            assertThat(text(project.get())).isEqualTo("fast");
            go.release(RUNNING);
            for (Future<String> request : running) {
                assertThat(request.get()).isEqualTo("slow");
            }
        } finally {
            System.getProperties().remove("entered");
            System.getProperties().remove("go");
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        reload(2);
        int threads = Thread.getAllStackTraces().size();

        reload(RELOADS);

        assertThat(Thread.getAllStackTraces()).hasSizeLessThanOrEqualTo(threads + 1);
        for (int round = 0; round < 100 && project.loadersInMemory() > 1; round++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(project.loadersInMemory()).isEqualTo(1);
    }

    /** Between two states that are compiled once. */
    private void reload(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String word = text(project.get()).equals("even") ? "odd" : "even";
            project.page("return Response.text(\"" + word + "\");");
            assertThat(text(project.get())).isEqualTo(word);
        }
    }
}
