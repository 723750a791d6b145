package cotlette.http.undertow;

import cotlette.api.spi.HttpServer;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/** A server that listens, until it is closed: first for new connections, then for idle ones, last for those at work. */
final class RunningServer implements HttpServer.Running {
    private static final System.Logger LOG = System.getLogger("cotlette.http.undertow");
    private static final long WORKER_SECONDS = 5;

    private final AcceptingChannel<StreamConnection> listener;
    private final XnioWorker worker;
    private final ClientConnections connections;
    private final LifoBufferPool buffers;
    private final Duration shutdownTimeout;
    private final InetSocketAddress address;

    RunningServer(
            AcceptingChannel<StreamConnection> listener,
            XnioWorker worker,
            ClientConnections connections,
            LifoBufferPool buffers,
            Duration shutdownTimeout) {
        this.listener = listener;
        this.worker = worker;
        this.connections = connections;
        this.buffers = buffers;
        this.shutdownTimeout = shutdownTimeout;
        this.address = listener.getLocalAddress(InetSocketAddress.class);
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public synchronized void close() {
        if (worker.isShutdown()) {
            return;
        }
        IoUtils.safeClose(listener);
        long unfinished = connections.finish(shutdownTimeout);
        if (unfinished > 0) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} requests were still running {1} seconds after the server was told to stop, and were cut off.",
                    unfinished,
                    shutdownTimeout.toSeconds());
        }
        connections.closeAll();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(WORKER_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
        buffers.close();
    }
}
