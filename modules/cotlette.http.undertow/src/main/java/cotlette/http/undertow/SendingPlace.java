package cotlette.http.undertow;

import java.nio.channels.Channel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The place of one connection among those that are sending; see {@link SendingLimit}. */
final class SendingPlace {
    private final SendingLimit limit;
    private final long address;
    private final AtomicBoolean taken = new AtomicBoolean();
    private @Nullable Refusal refusal;

    SendingPlace(SendingLimit limit, long address) {
        this.limit = limit;
        this.address = address;
    }

    /** Takes or gives back the place; on the I/O thread. */
    void update(boolean sending, Channel connection) {
        if (sending == taken.get()) {
            return;
        }
        if (!sending) {
            leave();
        } else if (limit.enter(address)) {
            taken.set(true);
            if (!connection.isOpen()) {
                leave();
            }
        } else {
            refusal = Refusal.tooManySending(limit.limit());
        }
    }

    /** Gives the place back, if it is taken; also when the connection has been closed by another thread. */
    void leave() {
        if (taken.compareAndSet(true, false)) {
            limit.leave(address);
        }
    }

    /** Returns why nothing more is taken from the client, null when it had a place each time it needed one. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
