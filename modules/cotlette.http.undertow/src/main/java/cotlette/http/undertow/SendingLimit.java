package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.xnio.StreamConnection;

/**
 * Counts, for each address, the connections that are in the middle of sending a request, so that nobody takes the server's memory by
 * sending on many of them at once. Idle connections are not counted, nor is a request that arrives in one piece.
 */
final class SendingLimit {
    private final int limit;
    private final Duration patience;
    private final ConcurrentMap<Long, Integer> counts = new ConcurrentHashMap<>();

    SendingLimit(ServerSettings settings) {
        this.limit = settings.maxSendingPerAddress();
        this.patience = settings.parseTimeout().plus(settings.bodyTimeout());
    }

    int limit() {
        return limit;
    }

    /** Returns how long a request may take to arrive, head and body together. */
    Duration patience() {
        return patience;
    }

    /** Returns the place of a new connection, which is not sending yet. */
    SendingPlace place(StreamConnection connection) {
        return new SendingPlace(
                this, key(connection.getPeerAddress(InetSocketAddress.class).getAddress()), connection);
    }

    /** Of IPv6 the network counts, because whoever has one address has all those of a network. */
    private static long key(InetAddress address) {
        byte[] octets = address.getAddress();
        return octets.length < Long.BYTES
                ? ByteBuffer.wrap(octets).getInt()
                : ByteBuffer.wrap(octets).getLong();
    }

    /** Returns whether there was a place; it has to be given back. */
    boolean enter(long address) {
        if (counts.merge(address, 1, Integer::sum) <= limit) {
            return true;
        }
        leave(address);
        return false;
    }

    void leave(long address) {
        counts.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
