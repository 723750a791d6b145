package cotlette.http.undertow;

import cotlette.api.http.Response;
import cotlette.api.spi.HttpServer;
import io.undertow.server.HttpServerExchange;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/**
 * Runs each view on a virtual thread of its own.
 *
 * <p>Threads of the JDK, without an executor around them; what an executor adds per task costs a fifth of the throughput. Once the view
 * runs, the I/O thread of its connection is the place for all that Undertow still has to do for the request: work that ends on a virtual
 * thread makes the two wait for each other in a loop.
 */
final class ViewThreads {
    private static final System.Logger LOG = System.getLogger("cotlette.http.undertow");

    private final ThreadFactory threads =
            Thread.ofVirtual().inheritInheritableThreadLocals(false).factory();
    private final HttpServer.Handler handler;
    private final ResponseWriter writer;

    ViewThreads(HttpServer.Handler handler, ResponseWriter writer) {
        this.handler = handler;
        this.writer = writer;
    }

    /** Lets the handler answer a request whose body has been read; returns at once. */
    void answer(HttpServerExchange exchange, byte[] body) {
        exchange.dispatch(task -> threads.newThread(task).start(), () -> {
            exchange.setDispatchExecutor(exchange.getIoThread());
            ClientConnection.of(exchange).answering(Thread.currentThread());
            respond(exchange, handle(exchange, body));
        });
    }

    private void respond(HttpServerExchange exchange, Response response) {
        try {
            writer.write(exchange, response);
        } catch (RejectedExecutionException stopped) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    () -> "The server had stopped before " + exchange.getRequestURI() + " was answered.",
                    stopped);
        } catch (Throwable failure) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Writing the response of " + ResponseWriter.named(exchange) + " failed.",
                    failure);
            ClientConnection.of(exchange).close();
        }
    }

    private Response handle(HttpServerExchange exchange, byte[] body) {
        try {
            return handler.handle(new ReceivedRequest(exchange, body));
        } catch (Throwable failure) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Answering " + exchange.getRequestMethod() + " " + exchange.getRequestURI() + " failed.",
                    failure);
            return ResponseWriter.FAILED;
        }
    }
}
