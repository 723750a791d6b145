package cotlette.http.undertow;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends the response that a view has returned; called on the view's thread.
 *
 * <p>What is in memory and not long is handed to the I/O thread, and the view's thread is done. Files, streams and long texts are sent
 * from the view's thread, which waits while the client is slower.
 */
final class ResponseWriter {
    /** What a client gets when there is nothing better to tell it. */
    static final Response FAILED = Response.text("Internal Server Error\n").status(StatusCodes.INTERNAL_SERVER_ERROR);

    private static final String REQUEST_ID = "X-Request-Id";

    private static final System.Logger LOG = System.getLogger("cotlette.http.undertow");

    /** As many bytes as the kernel takes at once from most clients. */
    private static final int LONG = 128 * 1024;

    private final Duration patience;
    private final DateHeader date = new DateHeader(InstantSource.system());

    /** Creates a writer that gives up on clients which take nothing for the time of {@code patience}. */
    ResponseWriter(Duration patience) {
        this.patience = patience;
    }

    void write(HttpServerExchange exchange, Response response) {
        putHead(exchange, response);
        boolean withBody = mayHaveBody(exchange);
        switch (response.body()) {
            case ResponseBody.Empty empty -> end(exchange);
            case ResponseBody.Bytes bytes -> {
                exchange.setResponseContentLength(bytes.content().length);
                if (!withBody || bytes.content().length == 0) {
                    end(exchange);
                } else if (bytes.content().length <= LONG) {
                    hand(exchange, bytes.content());
                } else {
                    send(exchange, new LongBody.InMemory(bytes.content()));
                }
            }
            case ResponseBody.File file -> {
                exchange.setResponseContentLength(file.length());
                if (withBody && file.length() > 0) {
                    send(exchange, new LongBody.InFile(file));
                } else {
                    end(exchange);
                }
            }
            case ResponseBody.Stream stream -> {
                response.header("Content-Length")
                        .ifPresent(length -> exchange.getResponseHeaders().put(Headers.CONTENT_LENGTH, length));
                if (withBody) {
                    send(exchange, new LongBody.Streamed(stream.source()));
                } else {
                    endWithoutLength(exchange);
                }
            }
            case ResponseBody.Template template -> refuse(exchange, "a template");
            case ResponseBody.Json<?> json -> refuse(exchange, "JSON that is not written yet");
            case ResponseBody.JsonArray<?> array -> refuse(exchange, "JSON that is not written yet");
        }
    }

    private void putHead(HttpServerExchange exchange, Response response) {
        exchange.setStatusCode(response.status());
        var headers = exchange.getResponseHeaders();
        headers.clear();
        for (Response.Header header : response.headers()) {
            HttpString name = HttpString.tryFromString(header.name());
            if (name == null) {
                name = new HttpString(header.name());
            }
            if (!Headers.CONTENT_LENGTH.equals(name) && !Headers.TRANSFER_ENCODING.equals(name)) {
                headers.add(name, header.value());
            }
        }
        if (!headers.contains(Headers.DATE)) {
            headers.put(Headers.DATE, date.now());
        }
        if (ClientConnection.of(exchange).isEnding()) {
            exchange.setPersistent(false);
        }
        if (exchange.isHttp10() && exchange.isPersistent() && !headers.contains(Headers.CONNECTION)) {
            headers.put(Headers.CONNECTION, Headers.KEEP_ALIVE.toString());
        }
    }

    private static boolean mayHaveBody(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        return !Methods.HEAD.equals(exchange.getRequestMethod())
                && status != StatusCodes.NO_CONTENT
                && status != StatusCodes.NOT_MODIFIED;
    }

    private void hand(HttpServerExchange exchange, byte[] content) {
        exchange.getIoThread().execute(() -> {
            exchange.getResponseSender().send(ByteBuffer.wrap(content));
            if (!exchange.isComplete()) {
                new StallWatch(exchange, patience).start();
            }
        });
    }

    private static void end(HttpServerExchange exchange) {
        exchange.getIoThread().execute(exchange::endExchange);
    }

    /** Says that the length is not known, where Undertow would say that it is 0. */
    private static void endWithoutLength(HttpServerExchange exchange) {
        if (exchange.isHttp11() && exchange.getResponseContentLength() < 0) {
            exchange.getResponseHeaders().put(Headers.TRANSFER_ENCODING, Headers.CHUNKED.toString());
        }
        end(exchange);
    }

    /** Sends a body from this thread. Once its first byte is on the way, a failure can only be told by breaking the connection. */
    private void send(HttpServerExchange exchange, LongBody body) {
        ParkedChannel channel = new ParkedChannel(exchange, patience);
        try {
            body.writeTo(channel);
            end(exchange);
        } catch (ParkedChannel.ClientGoneException gone) {
            LOG.log(System.Logger.Level.DEBUG, () -> "The client of " + exchange.getRequestURI() + " has gone.", gone);
            ClientConnection.of(exchange).close();
        } catch (Throwable failure) {
            boolean started = channel.isStarted();
            LOG.log(
                    System.Logger.Level.ERROR,
                    () -> "Sending the response of " + named(exchange) + " failed"
                            + (started ? ", and its connection was cut." : "."),
                    failure);
            if (started) {
                ClientConnection.of(exchange).close();
            } else {
                write(
                        exchange,
                        requestId(exchange)
                                .map(id -> FAILED.header(REQUEST_ID, id))
                                .orElse(FAILED));
            }
        }
    }

    /** Returns what a request is called in the log: by its number too, where it has one. */
    static String named(HttpServerExchange exchange) {
        return exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + requestId(exchange).map(id -> " (request " + id + ")").orElse("");
    }

    private static Optional<String> requestId(HttpServerExchange exchange) {
        return Optional.ofNullable(exchange.getResponseHeaders().getFirst(REQUEST_ID));
    }

    private void refuse(HttpServerExchange exchange, String kind) {
        LOG.log(
                System.Logger.Level.ERROR,
                "The handler returned {0} for {1}; a server sends empty responses, bytes, files and streams only.",
                kind,
                exchange.getRequestURI());
        write(exchange, FAILED);
    }
}
