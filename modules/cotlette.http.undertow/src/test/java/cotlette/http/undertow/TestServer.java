package cotlette.http.undertow;

import cotlette.api.http.Response;
import cotlette.api.settings.ServerSettings;
import cotlette.api.spi.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A server on a free port of this machine, with limits small enough to be reached in a test. */
final class TestServer implements AutoCloseable {
    static final ServerSettings SMALL = new ServerSettings(
            8 * 1024,
            20,
            10,
            64 * 1024,
            1_000,
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10));

    static final HttpServer.Handler HELLO = request -> Response.text("Hello");

    private final HttpServer.Running running;

    private TestServer(HttpServer.Running running) {
        this.running = running;
    }

    static TestServer start(HttpServer.Handler handler) throws IOException {
        return start(SMALL, handler);
    }

    static TestServer start(ServerSettings settings, HttpServer.Handler handler) throws IOException {
        return new TestServer(new UndertowServer().start(address(0), settings, handler));
    }

    static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** The small limits with other time-outs. */
    static ServerSettings timeouts(Duration parse, Duration body, Duration idle, Duration shutdown) {
        return new ServerSettings(
                SMALL.maxHeaderSize(),
                SMALL.maxHeaders(),
                SMALL.maxParameters(),
                SMALL.maxBodySize(),
                SMALL.maxSendingPerAddress(),
                parse,
                body,
                idle,
                shutdown);
    }

    /** Lets time pass, in tests of what time does. */
    static void letTimePass(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (long left = duration.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    InetSocketAddress address() {
        return running.address();
    }

    RawClient connect() throws IOException {
        return new RawClient(running.address());
    }

    @Override
    public void close() {
        running.close();
    }
}
