package cotlette.http.undertow;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioExecutor;

/**
 * The place of one connection among those that are sending; see {@link SendingLimit}.
 *
 * <p>Who keeps it too long with one request loses the connection. Other time-outs end most of these sooner, with an answer; this one
 * is for what Undertow answers itself, and then reads to its end however long that takes.
 */
final class SendingPlace {
    private final SendingLimit limit;
    private final long address;
    private final StreamConnection channel;
    private final AtomicBoolean taken = new AtomicBoolean();
    private long request;
    private volatile XnioExecutor.@Nullable Key watch;
    private @Nullable Refusal refusal;

    SendingPlace(SendingLimit limit, long address, StreamConnection channel) {
        this.limit = limit;
        this.address = address;
        this.channel = channel;
    }

    /**
     * Takes or gives back the place; on the I/O thread.
     *
     * @param sending whether a request has begun to arrive and is not whole
     * @param number the number of that request
     */
    void update(boolean sending, long number) {
        request = number;
        if (sending == taken.get()) {
            return;
        }
        if (!sending) {
            leave();
        } else if (limit.enter(address)) {
            taken.set(true);
            watch(number);
            if (!channel.isOpen()) {
                leave();
            }
        } else {
            refusal = Refusal.tooManySending(limit.limit());
        }
    }

    private void watch(long number) {
        watch = channel.getIoThread()
                .executeAfter(() -> endUnlessPast(number), limit.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void endUnlessPast(long number) {
        if (number == request) {
            IoUtils.safeClose(channel);
        } else {
            watch(request);
        }
    }

    /** Gives the place back, if it is taken; also when the connection has been closed by another thread. */
    void leave() {
        if (taken.compareAndSet(true, false)) {
            XnioExecutor.Key key = watch;
            if (key != null) {
                key.remove();
            }
            limit.leave(address);
        }
    }

    /** Returns why nothing more is taken from the client, null when it had a place each time it needed one. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
