package cotlette.http.undertow;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSinkChannel;

/**
 * The body of a response for a thread that may wait. It parks until the I/O thread's own selector reports that the client takes more;
 * the waiting of XNIO itself would open a selector per thread.
 */
final class ParkedChannel {
    private final HttpServerExchange exchange;
    private final Duration patience;
    private @Nullable StreamSinkChannel sink;
    private volatile boolean writable;

    ParkedChannel(HttpServerExchange exchange, Duration patience) {
        this.exchange = exchange;
        this.patience = patience;
    }

    /** The client has closed the connection, or takes nothing any more. */
    static final class ClientGoneException extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        ClientGoneException(IOException cause) {
            super(cause);
        }
    }

    /** One step of sending; returns whether it got anywhere. */
    @FunctionalInterface
    private interface Step {
        boolean run(StreamSinkChannel sink) throws IOException;
    }

    /** Returns whether anything was sent yet, or at least tried to be. */
    boolean isStarted() {
        return sink != null;
    }

    void write(ByteBuffer bytes) throws ClientGoneException {
        while (bytes.hasRemaining()) {
            step(out -> out.write(bytes) > 0);
        }
    }

    /** Sends a part of a file; the head first, because as long as it waits Undertow reads the file from wherever it is positioned. */
    void transfer(FileChannel file, long offset, long length) throws IOException {
        flush();
        long[] sent = {0};
        while (sent[0] < length) {
            if (file.size() <= offset + sent[0]) {
                throw new IOException("The file got shorter while it was sent.");
            }
            step(out -> {
                long count = out.transferFrom(file, offset + sent[0], length - sent[0]);
                sent[0] += count;
                return count > 0;
            });
        }
    }

    void flush() throws ClientGoneException {
        step(StreamSinkChannel::flush);
    }

    private void step(Step step) throws ClientGoneException {
        try {
            StreamSinkChannel out = sink();
            while (!step.run(out)) {
                awaitWritable(out);
            }
        } catch (IOException gone) {
            throw new ClientGoneException(gone);
        }
    }

    private StreamSinkChannel sink() throws IOException {
        StreamSinkChannel opened = sink;
        if (opened == null) {
            ClientConnection.of(exchange).wakeAtClose(Thread.currentThread());
            opened = exchange.getResponseChannel();
            if (opened == null) {
                throw new ClosedChannelException();
            }
            sink = opened;
        }
        return opened;
    }

    private void awaitWritable(StreamSinkChannel out) throws IOException {
        Thread waiting = Thread.currentThread();
        writable = false;
        out.getWriteSetter().set(ready -> {
            ready.suspendWrites();
            writable = true;
            LockSupport.unpark(waiting);
        });
        out.resumeWrites();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!writable) {
            if (!exchange.getConnection().isOpen()) {
                throw new ClosedChannelException();
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                throw new IOException("The client took nothing for " + patience.toSeconds() + " seconds.");
            }
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                throw new InterruptedIOException("The thread of the view was interrupted.");
            }
        }
    }
}
