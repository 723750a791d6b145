/**
 * The HTTP server, on Undertow.
 *
 * <p>The way of a request, file by file: {@code ClientConnections} accepts, {@code ClientConnection} watches what arrives before
 * Undertow parses it, {@code RequestReceiver} decides by the head, {@code HeadFilter} says what is refused, {@code BodyReader} reads the
 * body, {@code ViewThreads} calls the handler on a virtual thread, {@code ResponseWriter} sends what it returns.
 */
@NullMarked
package cotlette.http.undertow;

import org.jspecify.annotations.NullMarked;
