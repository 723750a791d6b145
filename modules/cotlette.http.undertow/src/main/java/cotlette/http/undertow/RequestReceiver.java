package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.Optional;

/** Takes each request whose head is complete, on the I/O thread: refuses it, reads its body first, or hands it to a view at once. */
final class RequestReceiver implements HttpHandler {
    private static final byte[] NO_BODY = {};

    private final ClientConnections connections;
    private final HeadFilter filter;
    private final ServerSettings settings;
    private final ViewThreads views;

    RequestReceiver(ClientConnections connections, HeadFilter filter, ServerSettings settings, ViewThreads views) {
        this.connections = connections;
        this.filter = filter;
        this.settings = settings;
        this.views = views;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        ClientConnection connection = ClientConnection.of(exchange);
        Optional<Refusal> refusal = connection.begin(exchange)
                ? check(exchange)
                : Optional.of(Refusal.badRequest("The request cannot be told from the one before it."));
        if (refusal.isPresent()) {
            afterThisCall(exchange, () -> connection.refuse(refusal.get()));
        } else if (exchange.isRequestComplete()) {
            views.answer(exchange, NO_BODY);
        } else {
            afterThisCall(exchange, new BodyReader(exchange, connection, settings, views)::start);
        }
    }

    private Optional<Refusal> check(HttpServerExchange exchange) {
        return connections.finishing() ? Optional.of(Refusal.stopping()) : filter.check(exchange);
    }

    /** Undertow reads and writes only once its handler has returned. */
    private static void afterThisCall(HttpServerExchange exchange, Runnable task) {
        exchange.dispatch(SameThreadExecutor.INSTANCE, task);
    }
}
