package cotlette.http.undertow;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * The connection of a client, below Undertow: sees each byte that arrives before it is parsed, and knows whether a request runs.
 *
 * <p>Undertow reads and parses in turns on the I/O thread and calls our handler as soon as a head is complete. So a read that finds no
 * request running, although as many bytes as a head may have were read before, belongs to a head that is too long.
 */
final class ClientConnection extends AbstractStreamSourceConduit<StreamSourceConduit>
        implements ExchangeCompletionListener {
    private final StreamConnection channel;
    private final ClientConnections all;
    private final int maxHeadSize;
    private int headBytes;
    private boolean refused;
    private volatile boolean busy;
    private volatile @Nullable Thread waiting;

    ClientConnection(StreamConnection channel, ClientConnections all, int maxHeadSize) {
        super(channel.getSourceChannel().getConduit());
        this.channel = channel;
        this.all = all;
        this.maxHeadSize = maxHeadSize;
    }

    /** Returns the connection that a request came by. */
    static ClientConnection of(HttpServerExchange exchange) {
        return (ClientConnection) ((AbstractServerConnection) exchange.getConnection()).getOriginalSourceConduit();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (busy || refused) {
            return super.read(target);
        }
        if (headBytes >= maxHeadSize) {
            refused = true;
            channel.getIoThread().execute(() -> refuse(Refusal.headTooLarge(maxHeadSize)));
            return 0;
        }
        int count = super.read(target);
        headBytes += Math.max(0, count);
        return count;
    }

    /** Notes that a request runs from now on, until {@code exchange} is complete. */
    void begin(HttpServerExchange exchange) {
        busy = true;
        exchange.addExchangeCompleteListener(this);
    }

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        headBytes = 0;
        if (all.finishing()) {
            exchange.setPersistent(false);
        }
        busy = false;
        next.proceed();
        all.requestEnded();
    }

    /** Answers with a refusal and ends the connection; on its I/O thread, and only before a response was begun. */
    void refuse(Refusal refusal) {
        refused = true;
        busy = false;
        channel.getSourceChannel().setConduit(this);
        new LingeringClose(channel).answer(refusal.response());
    }

    /** Returns whether the running request is the last one that the connection is kept for. */
    boolean isEnding() {
        return all.finishing();
    }

    boolean isBusy() {
        return busy;
    }

    /** Closes the connection unless a request runs; then it is closed at the end of the request. */
    void closeWhenIdle() {
        channel.getIoThread().execute(() -> {
            if (!busy && !refused) {
                IoUtils.safeClose(channel);
            }
        });
    }

    /** Closes the connection whatever it does; the client of a response that was begun sees that it is not whole. */
    void close() {
        channel.getIoThread().execute(() -> IoUtils.safeClose(channel));
    }

    /** Lets {@link #closed} wake the calling thread up. */
    void wakeAtClose(Thread thread) {
        waiting = thread;
    }

    void closed() {
        LockSupport.unpark(waiting);
    }
}
