/** The HTTP server, on Undertow. */
module cotlette.http.undertow {
    requires cotlette.api;
    requires undertow.core;
    requires xnio.api;
}
