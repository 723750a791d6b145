package cotlette.http.undertow;

import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/** Closes a connection whose client takes nothing of a response that the I/O thread sends. */
final class StallWatch implements Runnable {
    private final HttpServerExchange exchange;
    private final Duration patience;
    private long sent;

    StallWatch(HttpServerExchange exchange, Duration patience) {
        this.exchange = exchange;
        this.patience = patience;
    }

    void start() {
        sent = exchange.getResponseBytesSent();
        exchange.getIoThread().executeAfter(this, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void run() {
        if (exchange.isComplete()) {
            return;
        }
        if (exchange.getResponseBytesSent() == sent) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            start();
        }
    }
}
