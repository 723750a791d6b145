package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.time.Duration;

/**
 * Limits and time-outs of the HTTP server: {@code [server]}.
 *
 * @param maxHeaderSize bytes of request line and headers together
 * @param maxHeaders number of request headers
 * @param maxParameters number of query parameters, and of form fields
 * @param maxBodySize bytes of a request's body
 * @param maxSendingPerAddress number of connections from one address whose request has begun to arrive but is not whole
 * @param parseTimeout how long a request's head may take to arrive
 * @param bodyTimeout how long a request's body may take to arrive
 * @param idleTimeout how long a connection may stay open without a request
 * @param shutdownTimeout how long running requests may take to finish once the server is told to stop
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ServerSettings(
        int maxHeaderSize,
        int maxHeaders,
        int maxParameters,
        long maxBodySize,
        int maxSendingPerAddress,
        Duration parseTimeout,
        Duration bodyTimeout,
        Duration idleTimeout,
        Duration shutdownTimeout) {

    /** What a server uses unless the settings say otherwise. */
    public static final ServerSettings DEFAULTS = new ServerSettings(
            16 * 1024,
            100,
            1_000,
            2L * 1024 * 1024,
            256,
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30));
}
