package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.settings.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that stop, and servers that cannot start. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StopTest {
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private Response slow() {
        running.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return Response.text("done");
    }

    private static Thread stopping(TestServer server) {
        return Thread.ofPlatform().start(server::close);
    }

    @Test
    void letsARunningRequestFinishAndRefusesNewOnes() throws Exception {
        TestServer server = TestServer.start(request -> slow());
        try (RawClient busy = server.connect();
                RawClient idle = server.connect()) {
            busy.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            running.await();
            Thread stop = stopping(server);

            assertThat(idle.readToEnd()).isEmpty();
            assertThatThrownBy(server::connect).isInstanceOf(ConnectException.class);
            assertThat(stop.isAlive()).isTrue();
            mayEnd.countDown();
            RawClient.Answer answer = busy.answer();
            assertThat(answer.text()).isEqualTo("done");
            assertThat(answer.header("connection")).isEqualToIgnoringCase("close");
            assertThat(busy.readToEnd()).isEmpty();
            stop.join();
        }
    }

    @Test
    void letsAStreamFinish() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        TestServer server =
                TestServer.start(request -> Response.of("text/plain", new ResponseBody.Stream(() -> new InputStream() {
                    private int left = 100;

                    @Override
                    public int read() {
                        throw new AssertionError("A server reads in chunks.");
                    }

                    @Override
                    public int read(byte[] target, int from, int length) throws IOException {
                        reading.countDown();
                        if (left == 50) {
                            slow();
                        }
                        target[from] = 'x';
                        return left-- > 0 ? 1 : -1;
                    }
                })));
        try (RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            reading.await();
            Thread stop = stopping(server);
            mayEnd.countDown();

            assertThat(client.answer().text()).isEqualTo("x".repeat(100));
            stop.join();
        }
    }

    @Test
    void letsABodyArriveThatIsOnItsWay() throws Exception {
        TestServer server =
                TestServer.start(request -> Response.text(new String(request.body(), StandardCharsets.UTF_8)));
        try (RawClient busy = server.connect();
                RawClient idle = server.connect()) {
            busy.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
            assertThat(busy.answer().status()).isEqualTo(100);
            Thread stop = stopping(server);
            assertThat(idle.readToEnd()).isEmpty();

            assertThat(busy.send("hello").answer().text()).isEqualTo("hello");
            stop.join();
        }
    }

    @Test
    void cutsOffWhatTakesTooLong() throws Exception {
        Duration soon = Duration.ofMillis(300);
        ServerSettings settings = TestServer.timeouts(soon, soon, soon, soon);
        TestServer server = TestServer.start(settings, request -> slow());
        try (RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            running.await();
            server.close();

            assertThat(client.readToEnd()).isEmpty();
        } finally {
            mayEnd.countDown();
        }
    }

    @Test
    void stopsOnlyOnceHoweverOftenItIsTold() throws Exception {
        TestServer server = TestServer.start(TestServer.HELLO);
        server.close();
        server.close();

        try (TestServer next = TestServer.start(TestServer.HELLO);
                RawClient client = next.connect()) {
            assertThat(client.get("/").text()).isEqualTo("Hello");
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (TestServer server = TestServer.start(TestServer.HELLO)) {
            int port = server.address().getPort();

            assertThatThrownBy(() -> new UndertowServer()
                            .start(TestServer.address(port), ServerSettings.DEFAULTS, TestServer.HELLO))
                    .isInstanceOf(BindException.class)
                    .hasMessage("Port " + port
                            + " of localhost is taken by another program. Stop that program, or choose another "
                            + "port.");
        }
    }

    @Test
    void startsAgainOnThePortItHasLeft() throws Exception {
        TestServer server = TestServer.start(TestServer.HELLO);
        int port = server.address().getPort();
        try (RawClient client = server.connect()) {
            assertThat(client.get("/").status()).isEqualTo(200);
            server.close();
        }

        new UndertowServer()
                .start(TestServer.address(port), ServerSettings.DEFAULTS, TestServer.HELLO)
                .close();
    }
}
