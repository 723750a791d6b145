package cotlette.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.spi.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How responses end that cannot end well, over the wire. */
@Timeout(60)
class CleanEndsTest {
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    @TempDir
    Path folder;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private TestSite site;
    private HttpServer.Running server;

    @BeforeEach
    void start() throws IOException {
        site = TestSite.start(
                folder,
                routes -> {
                    routes.get("/", request -> Response.text("fine"));
                    routes.get("/overflow", request -> overflow(1));
                    routes.get("/memory", request -> Response.bytes("text/plain", new byte[Integer.MAX_VALUE]));
                    routes.get(
                            "/begun", request -> stream(beginning(new Failing(new IOException("the disk is gone")))));
                    routes.get("/error", request -> stream(beginning(new Failing(new StackOverflowError()))));
                    routes.get("/unbegun", request -> stream(new Failing(new IOException("the disk is gone"))));
                    routes.get("/endless", request -> stream(new Endless()));
                },
                "debug=false",
                "allowed_hosts=127.0.0.1");
        server = ServiceLoader.load(HttpServer.class)
                .findFirst()
                .orElseThrow()
                .start(
                        new InetSocketAddress(HERE, 0),
                        site.application().settings().server(),
                        site.web());
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.close();
        site.close();
    }

    @Test
    void cutsAResponseThatFailsOnTheWayAndWritesItDownOnceWithItsRequest() throws Exception {
        for (String path : new String[] {"/begun", "/error"}) {
            try (LogOf log = new LogOf("cotlette.http.undertow");
                    LogOf access = new LogOf("cotlette.web.access")) {
                assertThatThrownBy(() -> get(path)).as(path).isInstanceOf(IOException.class);

                String line = access.lines().getFirst();
                String id = line.substring(line.lastIndexOf(' ') + 1);
                assertThat(log.records()).singleElement().satisfies(record -> {
                    assertThat(record.getLevel()).isEqualTo(Level.SEVERE);
                    assertThat(record.getMessage())
                            .isEqualTo("Sending the response of GET " + path + " (request " + id
                                    + ") failed, and its connection was cut.");
                    assertThat(record.getThrown()).isNotNull();
                });
            }
        }
    }

    @Test
    void answersWhereAStreamFailsBeforeItsFirstByte() throws Exception {
        try (LogOf log = new LogOf("cotlette.http.undertow")) {
            HttpResponse<String> response = get("/unbegun");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
            assertThat(log.lines())
                    .containsExactly("Sending the response of GET /unbegun (request "
                            + response.headers().firstValue("X-Request-Id").orElseThrow() + ") failed.");
        }
    }

    @Test
    void saysNothingAloudOfAClientThatGoesInTheMiddle() throws Exception {
        try (LogOf log = new LogOf("")) {
            try (Socket socket = new Socket(HERE, server.address().getPort())) {
                socket.getOutputStream()
                        .write("GET /endless HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            }
            assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();

            awaitTheNextRequest();
            assertThat(log.records())
                    .filteredOn(record -> record.getLevel().intValue() > Level.FINE.intValue())
                    .extracting(record -> record.getLoggerName())
                    .containsOnly("cotlette.web.access");
        }
    }

    @Test
    void goesOnAfterErrorsThatViewsSeldomSurvive() throws Exception {
        assertThat(get("/overflow").statusCode()).isEqualTo(500);
        assertThat(get("/memory").statusCode()).isEqualTo(500);
        awaitTheNextRequest();
    }

    private void awaitTheNextRequest() throws Exception {
        assertThat(get("/").body()).isEqualTo("fine");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Response overflow(int depth) {
        return depth < 0 ? Response.empty() : overflow(Math.abs(depth + 1)).status(200);
    }

    private static Response stream(InputStream content) {
        return Response.of("text/plain", new ResponseBody.Stream(() -> content));
    }

    private static InputStream beginning(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream("one".getBytes(StandardCharsets.US_ASCII)), rest);
    }

    /** A source that breaks. */
    private static final class Failing extends InputStream {
        private final Throwable failure;

        Failing(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            switch (failure) {
                case IOException broken -> throw broken;
                case Error error -> throw error;
                default -> throw new AssertionError(failure);
            }
        }
    }

    /** A source without end. */
    private final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return length;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
