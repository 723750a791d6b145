package cotlette.api.spi;

import cotlette.api.base.Stability;
import cotlette.api.http.Headers;
import java.net.InetSocketAddress;

/**
 * A request as a server has read it: within all limits, its body complete.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface ServerRequest {
    /** Returns the method as sent, such as {@code GET}. */
    String method();

    /** Returns the path as sent, still percent-encoded, without the query; starts with a slash. */
    String rawPath();

    /** Returns what followed the question mark, still percent-encoded; empty when there was none. */
    String rawQuery();

    /** Returns {@code http} or {@code https}. */
    String scheme();

    /** Returns the headers. */
    Headers headers();

    /** Returns the body, of length 0 when there was none; not copied, not to be changed. */
    byte[] body();

    /** Returns the address of the peer. */
    InetSocketAddress remoteAddress();
}
