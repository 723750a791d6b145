package cotlette.http.undertow;

import cotlette.api.http.Headers;
import cotlette.api.spi.ServerRequest;
import io.undertow.server.HttpServerExchange;
import java.net.InetSocketAddress;

/** A request as Undertow has parsed it, with its body. */
final class ReceivedRequest implements ServerRequest {
    private final HttpServerExchange exchange;
    private final byte[] body;

    ReceivedRequest(HttpServerExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    @Override
    public String method() {
        return exchange.getRequestMethod().toString();
    }

    @Override
    public String rawPath() {
        return rawPath(exchange);
    }

    /** Returns the path as sent; of a target that names the server as well, as clients of a proxy send it, the part behind that. */
    static String rawPath(HttpServerExchange exchange) {
        String target = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return target;
        }
        int host = target.indexOf("://");
        if (host < 0) {
            return target;
        }
        int path = target.indexOf('/', host + 3);
        return path < 0 ? "/" : target.substring(path);
    }

    @Override
    public String rawQuery() {
        return exchange.getQueryString();
    }

    @Override
    public String scheme() {
        return exchange.getRequestScheme();
    }

    @Override
    public Headers headers() {
        return new ReceivedHeaders(exchange.getRequestHeaders());
    }

    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public InetSocketAddress remoteAddress() {
        return exchange.getSourceAddress();
    }
}
