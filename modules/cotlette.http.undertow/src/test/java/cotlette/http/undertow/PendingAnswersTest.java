package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.AsyncAnswers;
import cotlette.api.http.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests whose answers come later. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PendingAnswersTest {
    private static final int REQUESTS = 2_000;

    private static Response wait(CompletableFuture<Response> answer) {
        try {
            return AsyncAnswers.await(answer, "the view");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Virtual threads are not among these. */
    private static int platformThreads() {
        return Thread.getAllStackTraces().size();
    }

    @Test
    void holdHardlyAnyThreads() throws Exception {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        CountDownLatch pending = new CountDownLatch(REQUESTS);
        List<RawClient> clients = new ArrayList<>();
        try (TestServer server = TestServer.start(request -> {
            if (request.rawPath().equals("/at-once")) {
                return Response.text("at once");
            }
            pending.countDown();
            return wait(answer);
        })) {
            try (RawClient client = server.connect()) {
                client.get("/at-once");
            }
            int before = platformThreads();
            for (int i = 0; i < REQUESTS; i++) {
                clients.add(server.connect().send("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
            }
            pending.await();
            int during = platformThreads();
            answer.complete(Response.text("later"));

            assertThat(during - before).isLessThan(20);
            for (RawClient client : clients) {
                assertThat(client.answer().text()).isEqualTo("later");
            }
        } finally {
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void areCancelledWhenTheServerGivesUpOnThem() throws Exception {
        Duration soon = Duration.ofMillis(300);
        CompletableFuture<Response> answer = new CompletableFuture<>();
        CountDownLatch pending = new CountDownLatch(1);
        CompletableFuture<Boolean> cancelled = answer.handle((response, failure) -> answer.isCancelled());
        TestServer server = TestServer.start(TestServer.timeouts(soon, soon, soon, soon), request -> {
            pending.countDown();
            return wait(answer);
        });
        try (RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            pending.await();
            server.close();

            assertThat(cancelled.get()).isTrue();
            assertThat(client.readToEnd()).isEmpty();
        }
    }
}
