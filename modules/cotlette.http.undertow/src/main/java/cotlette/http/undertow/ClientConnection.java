package cotlette.http.undertow;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.ConduitReadableByteChannel;
import org.xnio.conduits.StreamSourceConduit;

/**
 * The connection of a client, below Undertow: sees each byte that arrives before it is parsed, and knows whether a request runs.
 *
 * <p>Undertow reads and parses in turns on the I/O thread and calls our handler as soon as a head is complete. It gets the bytes up to
 * a request that is refused; when it comes back for more, all requests before that one are answered, and the refusal is sent.
 */
final class ClientConnection extends AbstractStreamSourceConduit<StreamSourceConduit>
        implements ExchangeCompletionListener {
    private final StreamConnection channel;
    private final ClientConnections all;
    private final RequestFraming framing;
    private final SendingPlace sending;
    private long begun;
    private boolean refused;
    private volatile boolean busy;
    private volatile @Nullable Thread waiting;
    private volatile @Nullable Thread answering;

    ClientConnection(StreamConnection channel, ClientConnections all, RequestFraming framing, SendingPlace sending) {
        super(channel.getSourceChannel().getConduit());
        this.channel = channel;
        this.all = all;
        this.framing = framing;
        this.sending = sending;
    }

    /** Returns the connection that a request came by. */
    static ClientConnection of(HttpServerExchange exchange) {
        return (ClientConnection) ((AbstractServerConnection) exchange.getConnection()).getOriginalSourceConduit();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (refused) {
            return super.read(target);
        }
        if (refusal() == null) {
            int start = target.position();
            int count = super.read(target);
            if (count <= 0) {
                return count;
            }
            int end = framing.follow(target, start, start + count);
            target.position(end);
            sending.update(isSending(), framing.requests());
            if (end > start) {
                return end - start;
            }
        }
        refuseWhenIdle();
        return 0;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (targets[i].hasRemaining()) {
                return read(targets[i]);
            }
        }
        return 0;
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return target.transferFrom(new ConduitReadableByteChannel(this), position, count);
    }

    @Override
    public long transferTo(long count, ByteBuffer throughBuffer, StreamSinkChannel target) throws IOException {
        return IoUtils.transfer(new ConduitReadableByteChannel(this), count, throughBuffer, target);
    }

    /** A request that waits behind others is not read on, so it is not the client that is slow. */
    private boolean isSending() {
        long whole = framing.requests();
        return framing.isInside() && (whole < begun || (whole == begun && !busy));
    }

    /** No byte may be left that would wake Undertow up to be told of the refusal. */
    @Override
    public void resumeReads() {
        if (refusal() != null && !busy && !refused) {
            wakeupReads();
        } else {
            super.resumeReads();
        }
    }

    /** Returns why no more of what the client sends is taken, null as long as it is. */
    @Nullable
    Refusal refusal() {
        Refusal found = framing.refusal();
        return found == null ? sending.refusal() : found;
    }

    /** Undertow may be in the middle of reading, so the answer has to wait; while a request runs, its end or its body comes first. */
    private void refuseWhenIdle() {
        Refusal found = refusal();
        if (!busy && found != null) {
            refused = true;
            channel.getIoThread().execute(() -> refuse(found));
        }
    }

    /**
     * Notes that a request runs from now on, until {@code exchange} is complete.
     *
     * @return false when Undertow found a request where this connection sees none; then nothing it says can be relied on
     */
    boolean begin(HttpServerExchange exchange) {
        busy = true;
        begun++;
        exchange.addExchangeCompleteListener(this);
        return begun <= framing.heads();
    }

    @Override
    public void exchangeEvent(HttpServerExchange exchange, NextListener next) {
        if (all.finishing()) {
            exchange.setPersistent(false);
        }
        busy = false;
        answering = null;
        next.proceed();
        all.requestEnded();
    }

    /** Answers with a refusal and ends the connection; on its I/O thread, and only before a response was begun. */
    void refuse(Refusal refusal) {
        refused = true;
        busy = false;
        sending.leave();
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

    /** Notes the thread on which the running request is answered. */
    void answering(Thread thread) {
        answering = thread;
    }

    /** Closes the connection, and then lets the thread that still answers know that nobody hears it. */
    void giveUp() {
        Thread thread = answering;
        channel.getIoThread().execute(() -> {
            IoUtils.safeClose(channel);
            if (thread != null) {
                thread.interrupt();
            }
        });
    }

    /** Lets {@link #closed} wake the calling thread up. */
    void wakeAtClose(Thread thread) {
        waiting = thread;
    }

    void closed() {
        sending.leave();
        LockSupport.unpark(waiting);
    }
}
