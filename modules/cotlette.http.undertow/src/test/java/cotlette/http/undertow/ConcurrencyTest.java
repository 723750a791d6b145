package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Views run side by side, each on a thread of its own. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConcurrencyTest {
    private static final int VIEWS = 1_000;

    @Test
    void runsAThousandSlowViewsAtTheSameTime() throws Exception {
        CountDownLatch allAreIn = new CountDownLatch(VIEWS);
        List<RawClient> clients = new ArrayList<>();
        try (TestServer server = TestServer.start(request -> {
            allAreIn.countDown();
            try {
                allAreIn.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return Response.text(request.rawPath());
        })) {
            for (int i = 0; i < VIEWS; i++) {
                RawClient client = server.connect();
                clients.add(client);
                client.send("GET /" + i + " HTTP/1.1\r\nHost: a\r\n\r\n");
            }
            for (int i = 0; i < VIEWS; i++) {
                assertThat(clients.get(i).answer().text()).isEqualTo("/" + i);
            }
        } finally {
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void callsTheHandlerOnAVirtualThread() throws Exception {
        try (TestServer server = TestServer.start(request ->
                        Response.text(String.valueOf(Thread.currentThread().isVirtual())));
                RawClient client = server.connect()) {
            assertThat(client.get("/").text()).isEqualTo("true");
            assertThat(client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx")
                            .answer()
                            .text())
                    .isEqualTo("true");
        }
    }

    @Test
    void surviveClientsThatVanishAtAnyPoint() throws Exception {
        byte[] page = new byte[300_000];
        try (TestServer server = TestServer.start(request -> Response.bytes("text/plain", page))) {
            String request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
            for (int sent = 0; sent <= request.length(); sent++) {
                server.connect().send(request.substring(0, sent)).vanish();
            }
            try (RawClient client = server.connect()) {
                assertThat(client.get("/").body()).hasSize(page.length);
            }
        }
    }
}
