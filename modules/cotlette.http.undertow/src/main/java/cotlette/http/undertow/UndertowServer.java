package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import cotlette.api.spi.HttpServer;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/**
 * Speaks HTTP/1.1 by Undertow.
 *
 * @since 0.1
 */
public final class UndertowServer implements HttpServer {
    /** One page of a TLS record with its header, so that encrypted data fit one buffer as well; Undertow's own choice. */
    private static final int BUFFER_SIZE = 16 * 1024 - 20;

    /** Creates the server; for the service loader. */
    public UndertowServer() {}

    @Override
    public Running start(InetSocketAddress address, ServerSettings settings, Handler handler) throws IOException {
        LifoBufferPool buffers = new LifoBufferPool(BUFFER_SIZE);
        HttpOpenListener undertow = new HttpOpenListener(buffers, undertowOptions(settings));
        ClientConnections connections = new ClientConnections(undertow, settings);
        undertow.setRootHandler(new RequestReceiver(
                connections,
                new HeadFilter(settings),
                settings,
                new ViewThreads(handler, new ResponseWriter(settings.idleTimeout()))));
        XnioWorker worker = Xnio.getInstance(Undertow.class.getClassLoader()).createWorker(workerOptions());
        try {
            AcceptingChannel<StreamConnection> listener =
                    worker.createStreamConnectionServer(address, connections, socketOptions(worker));
            listener.resumeAccepts();
            return new RunningServer(listener, worker, connections, buffers, settings.shutdownTimeout());
        } catch (IOException cannotListen) {
            worker.shutdownNow();
            buffers.close();
            throw explained(address, cannotListen);
        }
    }

    /** What is unlimited here is limited by {@link RequestFraming} and {@link HeadFilter}, which say what is wrong. Targets are decoded by others. */
    private static OptionMap undertowOptions(ServerSettings settings) {
        return OptionMap.builder()
                .set(UndertowOptions.MAX_HEADER_SIZE, settings.maxHeaderSize() + 3 * BUFFER_SIZE)
                .set(UndertowOptions.MAX_HEADERS, Integer.MAX_VALUE)
                .set(UndertowOptions.MAX_PARAMETERS, Integer.MAX_VALUE)
                .set(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .set(UndertowOptions.REQUEST_PARSE_TIMEOUT, milliseconds(settings.parseTimeout()))
                .set(UndertowOptions.NO_REQUEST_TIMEOUT, milliseconds(settings.idleTimeout()))
                .set(UndertowOptions.ENABLE_HTTP2, false)
                .set(UndertowOptions.DECODE_URL, false)
                .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, false)
                .set(UndertowOptions.ALWAYS_SET_KEEP_ALIVE, false)
                .getMap();
    }

    /** The pool of workers is left at its least: views run on virtual threads, all else on I/O threads. */
    private static OptionMap workerOptions() {
        return OptionMap.builder()
                .set(Options.WORKER_NAME, "cotlette-http")
                .set(Options.WORKER_IO_THREADS, Math.max(2, Runtime.getRuntime().availableProcessors()))
                .set(Options.WORKER_TASK_CORE_THREADS, 1)
                .set(Options.WORKER_TASK_MAX_THREADS, 1)
                .getMap();
    }

    private static OptionMap socketOptions(XnioWorker worker) {
        return OptionMap.builder()
                .set(Options.WORKER_IO_THREADS, worker.getIoThreadCount())
                .set(Options.TCP_NODELAY, true)
                .set(Options.REUSE_ADDRESSES, true)
                .set(Options.BALANCING_TOKENS, 1)
                .set(Options.BALANCING_CONNECTIONS, 2)
                .set(Options.BACKLOG, 1000)
                .getMap();
    }

    private static int milliseconds(Duration duration) {
        return Math.clamp(duration.toMillis(), 1, Integer.MAX_VALUE);
    }

    private static IOException explained(InetSocketAddress address, IOException cause) {
        String place = address.getHostString() + ":" + address.getPort();
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof BindException && reason.contains("in use")) {
            return new BindException("Port " + address.getPort() + " of " + address.getHostString()
                    + " is taken by another program. Stop that program, or choose another port.");
        }
        return new IOException("Cannot listen on " + place + ": " + reason + ".", cause);
    }
}
