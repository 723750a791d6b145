package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.channels.AcceptingChannel;

/** All connections of a server. Takes new ones in, and ends them when the server stops. */
final class ClientConnections implements ChannelListener<AcceptingChannel<StreamConnection>> {
    private static final System.Logger LOG = System.getLogger("cotlette.http.undertow");

    private final HttpOpenListener undertow;
    private final ServerSettings settings;
    private final SendingLimit sending;
    private final Set<ClientConnection> open = ConcurrentHashMap.newKeySet();
    private final Object changed = new Object();
    private volatile boolean finishing;

    ClientConnections(HttpOpenListener undertow, ServerSettings settings) {
        this.undertow = undertow;
        this.settings = settings;
        this.sending = new SendingLimit(settings);
    }

    /** Returns whether the server is about to stop, so that no connection is kept for another request. */
    boolean finishing() {
        return finishing;
    }

    /** Takes a new connection in. One that was announced may be gone, and the port may have been closed meanwhile. */
    @Override
    public void handleEvent(AcceptingChannel<StreamConnection> port) {
        try {
            StreamConnection channel = port.accept();
            if (channel != null) {
                open(channel);
            }
        } catch (IOException failure) {
            if (port.isOpen()) {
                LOG.log(System.Logger.Level.WARNING, "A connection could not be accepted.", failure);
            }
        }
    }

    private void open(StreamConnection channel) {
        if (finishing) {
            IoUtils.safeClose(channel);
            return;
        }
        ClientConnection connection =
                new ClientConnection(channel, this, new RequestFraming(settings), sending.place(channel));
        channel.getSourceChannel().setConduit(connection);
        open.add(connection);
        undertow.handleEvent(channel);
        ChannelListener<? super StreamConnection> undertows = channel.getCloseListener();
        channel.setCloseListener(closed -> {
            forget(connection);
            undertows.handleEvent(closed);
        });
        if (!channel.isOpen()) {
            forget(connection);
        }
    }

    /** Lets requests that run finish; returns how many have not, when the time is over. */
    long finish(Duration timeout) {
        finishing = true;
        open.forEach(ClientConnection::closeWhenIdle);
        long deadline = System.nanoTime() + timeout.toNanos();
        synchronized (changed) {
            long busy = busy();
            long left = deadline - System.nanoTime();
            while (busy > 0 && left > 0) {
                try {
                    changed.wait(Math.max(1, Duration.ofNanos(left).toMillis()));
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return busy;
                }
                busy = busy();
                left = deadline - System.nanoTime();
            }
            return busy;
        }
    }

    void closeAll() {
        open.forEach(ClientConnection::giveUp);
    }

    /** Tells the one who waits in {@link #finish} that a request has ended. */
    void requestEnded() {
        if (finishing) {
            synchronized (changed) {
                changed.notifyAll();
            }
        }
    }

    private void forget(ClientConnection connection) {
        open.remove(connection);
        connection.closed();
        requestEnded();
    }

    private long busy() {
        return open.stream().filter(ClientConnection::isBusy).count();
    }
}
