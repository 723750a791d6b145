package cotlette.api.spi;

import cotlette.api.base.Stability;
import cotlette.api.http.Response;
import cotlette.api.settings.ServerSettings;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * Speaks HTTP. A service: {@code provides cotlette.api.spi.HttpServer with …}.
 *
 * <p>A server enforces the limits and time-outs of its settings itself, reads a request's body before it calls the handler, and calls
 * the handler on a virtual thread.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface HttpServer {
    /**
     * Starts to listen.
     *
     * @throws IOException when the address cannot be listened on; its message says why
     */
    Running start(InetSocketAddress address, ServerSettings settings, Handler handler) throws IOException;

    /** Answers requests. */
    @FunctionalInterface
    interface Handler {
        /**
         * Returns the response, its body one of those that need no more work; throws nothing. For HEAD it is what GET would be answered
         * with: the server sends the head of it.
         */
        Response handle(ServerRequest request);
    }

    /** A server that listens. */
    interface Running extends AutoCloseable {
        /** Returns the address it listens on, with the real port when 0 was asked for. */
        InetSocketAddress address();

        /**
         * Refuses new requests, lets running ones finish for {@link ServerSettings#shutdownTimeout}, then interrupts the threads of the
         * rest and ends.
         */
        @Override
        void close();
    }
}
