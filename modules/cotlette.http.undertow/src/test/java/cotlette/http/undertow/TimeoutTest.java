package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.settings.ServerSettings;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that are slow, or silent, lose their connection. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class TimeoutTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofMinutes(10);

    @Test
    void refusesABodyThatIsNotThereInTimeAndStartsNoView() throws Exception {
        AtomicInteger views = new AtomicInteger();
        ServerSettings settings = TestServer.timeouts(LATE, SOON, LATE, SOON);
        try (TestServer server = TestServer.start(settings, request -> {
                    views.incrementAndGet();
                    return TestServer.HELLO.handle(request);
                });
                RawClient client = server.connect()) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n");
            trickle(client);

            RawClient.Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.text()).isEqualTo("The body of the request did not arrive within 0.3 seconds.\n");
            assertThat(views).hasValue(0);
        }
    }

    @Test
    void closesAConnectionThatTricklesWhatUndertowRefusesItself() throws Exception {
        ServerSettings settings = TestServer.timeouts(SOON, SOON, LATE, SOON);
        try (TestServer server = TestServer.start(settings, TestServer.HELLO);
                RawClient client = server.connect()) {
            client.send("POST / HTTP/1.1\r\nHost: [:::]\r\nContent-Length: 10000\r\n\r\n");
            trickle(client);

            assertThat(readToEndOrReset(client)).isEmpty();
        }
    }

    @Test
    void givesEachRequestItsOwnTime() throws Exception {
        ServerSettings settings = TestServer.timeouts(SOON, SOON, LATE, SOON);
        try (TestServer server = TestServer.start(settings, TestServer.HELLO);
                RawClient client = server.connect()) {
            String request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n";
            client.send(request);
            for (int i = 0; i < 9; i++) {
                TestServer.letTimePass(SOON.dividedBy(3));
                client.send("x" + request);
                assertThat(client.answer().text()).isEqualTo("Hello");
            }
        }
    }

    @Test
    void servesOthersWhileManySendSlowly() throws Exception {
        ServerSettings settings = TestServer.timeouts(LATE, LATE, LATE, SOON);
        List<RawClient> slow = new ArrayList<>();
        try (TestServer server = TestServer.start(settings, TestServer.HELLO)) {
            for (int i = 0; i < 300; i++) {
                slow.add(server.connect().send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nx"));
            }
            try (RawClient client = server.connect()) {
                assertThat(client.get("/").text()).isEqualTo("Hello");
            }
        } finally {
            for (RawClient client : slow) {
                client.close();
            }
        }
    }

    @Test
    void closesAConnectionWhoseHeadIsNotThereInTime() throws Exception {
        ServerSettings settings = TestServer.timeouts(SOON, LATE, LATE, SOON);
        try (TestServer server = TestServer.start(settings, TestServer.HELLO);
                RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\nX: ");
            trickle(client);

            assertThat(readToEndOrReset(client)).isEmpty();
        }
    }

    @Test
    void closesAnIdleConnection() throws Exception {
        ServerSettings settings = TestServer.timeouts(LATE, LATE, SOON, SOON);
        try (TestServer server = TestServer.start(settings, TestServer.HELLO);
                RawClient silent = server.connect();
                RawClient client = server.connect()) {
            assertThat(client.get("/").text()).isEqualTo("Hello");

            assertThat(client.readToEnd()).isEmpty();
            assertThat(silent.readToEnd()).isEmpty();
        }
    }

    @Test
    void letsAViewTakeLongerThanAllTimeouts() throws Exception {
        ServerSettings settings = TestServer.timeouts(SOON, SOON, SOON, LATE);
        try (TestServer server = TestServer.start(settings, request -> {
                    TestServer.letTimePass(SOON.multipliedBy(3));
                    return TestServer.HELLO.handle(request);
                });
                RawClient client = server.connect()) {
            assertThat(client.get("/").text()).isEqualTo("Hello");
        }
    }

    @Test
    void letsAViewTakeItsTimeAlsoWhenTheNextRequestHasBegun() throws Exception {
        ServerSettings settings = TestServer.timeouts(SOON, SOON, SOON, LATE);
        try (TestServer server = TestServer.start(settings, request -> {
                    TestServer.letTimePass(SOON.multipliedBy(3));
                    return TestServer.HELLO.handle(request);
                });
                RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHo");
            assertThat(client.answer().text()).isEqualTo("Hello");

            assertThat(readToEndOrReset(client)).isEmpty();
        }
    }

    /** Sends a byte now and then until the server has had enough. */
    private static void trickle(RawClient client) throws Exception {
        long end = System.nanoTime() + SOON.multipliedBy(3).toNanos();
        try {
            while (System.nanoTime() < end) {
                client.send("x");
                TestServer.letTimePass(SOON.dividedBy(10));
            }
        } catch (SocketException closedByTheServer) {
            assertThat(closedByTheServer).hasMessageMatching("(?s).*(reset|Broken pipe).*");
        }
    }

    private static byte[] readToEndOrReset(RawClient client) throws IOException {
        try {
            return client.readToEnd();
        } catch (SocketException reset) {
            return new byte[0];
        }
    }
}
