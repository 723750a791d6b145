package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which requests are refused for their head alone, after Undertow has found it well-formed. */
final class HeadFilter {
    /** A number of more digits could be too large for a long. */
    private static final int MAX_LENGTH_DIGITS = 18;

    /** The blanks, line ends and version around method and target in a request line. */
    private static final int REQUEST_LINE = " ".length() + " HTTP/1.1\r\n".length();

    /** The colon, blank and line end of a header, and the empty line behind the last one. */
    private static final int HEADER_LINE = ": \r\n".length();

    private static final int LAST_LINE = "\r\n".length();

    private final ServerSettings settings;

    HeadFilter(ServerSettings settings) {
        this.settings = settings;
    }

    /** Returns why a request is refused, empty when it may go on. */
    Optional<Refusal> check(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        long size = (long) REQUEST_LINE
                + exchange.getRequestMethod().length()
                + exchange.getRequestURI().length()
                + (query.isEmpty() ? 0 : 1 + query.length())
                + LAST_LINE;
        int count = 0;
        HeaderMap headers = exchange.getRequestHeaders();
        for (long cookie = headers.fastIterateNonEmpty(); cookie != -1; cookie = headers.fiNextNonEmpty(cookie)) {
            HeaderValues values = headers.fiCurrent(cookie);
            int name = values.getHeaderName().length();
            for (int i = 0; i < values.size(); i++) {
                size += name + values.get(i).length() + HEADER_LINE;
                count++;
            }
        }
        if (count > settings.maxHeaders()) {
            return Optional.of(Refusal.tooManyHeaders(count, settings));
        }
        if (size > settings.maxHeaderSize()) {
            return Optional.of(Refusal.headTooLarge(settings.maxHeaderSize()));
        }
        if (!ReceivedRequest.rawPath(exchange).startsWith("/")) {
            return Optional.of(Refusal.badRequest("The target of a request must be a path or an absolute URL."));
        }
        if (parameters(query) > settings.maxParameters()) {
            return Optional.of(Refusal.tooManyParameters(settings));
        }
        return checkLength(headers.getFirst(Headers.CONTENT_LENGTH));
    }

    private Optional<Refusal> checkLength(@Nullable String length) {
        if (length == null) {
            return Optional.empty();
        }
        if (length.length() > MAX_LENGTH_DIGITS || Long.parseLong(length) > settings.maxBodySize()) {
            return Optional.of(Refusal.bodyTooLarge(settings.maxBodySize()));
        }
        return Optional.empty();
    }

    private static int parameters(String query) {
        if (query.isEmpty()) {
            return 0;
        }
        int count = 1;
        for (int i = query.indexOf('&'); i >= 0; i = query.indexOf('&', i + 1)) {
            count++;
        }
        return count;
    }
}
