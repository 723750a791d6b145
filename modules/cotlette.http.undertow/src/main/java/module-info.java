/**
 * The HTTP server, on Undertow.
 *
 * <p>Undertow parses requests and writes responses on its I/O threads; a view runs on a virtual thread of its own and never sees the
 * network, except when it streams. Nothing of Undertow is visible to others: they use {@link cotlette.api.spi.HttpServer}.
 */
module cotlette.http.undertow {
    requires cotlette.api;
    // Undertow and XNIO are automatic modules, which do not say that they use it.
    requires java.logging;
    requires undertow.core;
    requires xnio.api;

    provides cotlette.api.spi.HttpServer with
            cotlette.http.undertow.UndertowServer;
}
