package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are read while they are sent. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class StreamTest {
    private final CountDownLatch closed = new CountDownLatch(1);

    /** A source that hands out what a test puts into it, piece by piece; an empty piece is its end. */
    private final class Pieces extends InputStream {
        private final BlockingQueue<String> pieces = new LinkedBlockingQueue<>();

        @Override
        public int read() {
            throw new AssertionError("A server reads in chunks.");
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                String piece = pieces.take();
                if (piece.equals("fail")) {
                    throw new IOException("on purpose");
                }
                byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(bytes, 0, target, from, bytes.length);
                return bytes.length == 0 ? -1 : bytes.length;
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** A source without end. */
    private final class Endless extends InputStream {
        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            throw new AssertionError("A server reads in chunks.");
        }

        @Override
        public int read(byte[] target, int from, int length) {
            read.addAndGet(length);
            return length;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private static TestServer serve(InputStream stream) throws IOException {
        return TestServer.start(request -> Response.of("text/plain", new ResponseBody.Stream(() -> stream)));
    }

    @Test
    void sendsEachPieceAtOnceAndClosesAtTheEnd() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server = serve(pieces);
                RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            pieces.pieces.add("one");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(client.headers()).containsEntry("transfer-encoding", "chunked");
            assertThat(client.chunk()).asString().isEqualTo("one");
            pieces.pieces.add("two");
            assertThat(client.chunk()).asString().isEqualTo("two");
            pieces.pieces.add("");
            assertThat(client.chunk()).isEmpty();
            closed.await();

            pieces.pieces.add("again");
            pieces.pieces.add("");
            assertThat(client.get("/").text()).isEqualTo("again");
        }
    }

    @Test
    void endsTheConnectionOfAnOldClientWithTheStream() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server = serve(pieces);
                RawClient client = server.connect()) {
            pieces.pieces.add("one");
            pieces.pieces.add("");

            assertThat(client.send("GET / HTTP/1.0\r\n\r\n").answer().text()).isEqualTo("one");
        }
    }

    @Test
    void answersWithAnErrorWhenTheStreamFailsAtOnce() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server = serve(pieces);
                RawClient client = server.connect()) {
            pieces.pieces.add("fail");

            assertThat(client.get("/").status()).isEqualTo(500);
            closed.await();
        }
    }

    @Test
    void breaksTheConnectionWhenTheStreamFailsLater() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server = serve(pieces);
                RawClient client = server.connect()) {
            pieces.pieces.add("one");
            pieces.pieces.add("fail");

            assertThatThrownBy(() -> client.get("/")).isInstanceOf(EOFException.class);
            closed.await();
        }
    }

    @Test
    void breaksTheConnectionWhenTheStreamIsShorterThanAnnounced() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server =
                        TestServer.start(request -> Response.of("text/plain", new ResponseBody.Stream(() -> pieces))
                                .header("Content-Length", "10"));
                RawClient client = server.connect()) {
            pieces.pieces.add("one");
            pieces.pieces.add("");

            assertThatThrownBy(() -> client.get("/")).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void readsNoFasterThanTheClientTakes() throws Exception {
        Endless endless = new Endless();
        try (TestServer server = serve(endless);
                RawClient client = new RawClient(server.address(), 16 * 1024)) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            long before;
            do {
                before = endless.read.get();
                TestServer.letTimePass(Duration.ofMillis(200));
            } while (endless.read.get() != before);

            assertThat(before).isLessThan(20_000_000);
            client.vanish();
            closed.await();
        }
    }

    @Test
    void closesTheStreamWhenTheClientVanishes() throws Exception {
        Pieces pieces = new Pieces();
        try (TestServer server = serve(pieces);
                RawClient client = server.connect()) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            pieces.pieces.add("one");
            assertThat(client.line()).isEqualTo("HTTP/1.1 200 OK");
            client.vanish();
            while (closed.getCount() > 0) {
                pieces.pieces.add("more");
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void givesUpOnAClientThatTakesNothing() throws Exception {
        Endless endless = new Endless();
        Duration soon = Duration.ofMillis(300);
        try (TestServer server = TestServer.start(
                        TestServer.timeouts(soon, soon, soon, soon),
                        request -> Response.of("text/plain", new ResponseBody.Stream(() -> endless)));
                RawClient client = new RawClient(server.address(), 16 * 1024)) {
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

            closed.await();
        }
    }
}
