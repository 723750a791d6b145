package cotlette.http.undertow;

import cotlette.api.settings.ServerSettings;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which requests are refused for what their head means, after {@link RequestFraming} and Undertow have found it well-formed. */
final class HeadFilter {
    private final ServerSettings settings;

    HeadFilter(ServerSettings settings) {
        this.settings = settings;
    }

    /** Returns why a request is refused, empty when it may go on. */
    Optional<Refusal> check(HttpServerExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
        if (host != null && (host.isEmpty() || host.startsWith(":"))) {
            return Optional.of(Refusal.badRequest("The header Host must name a host."));
        }
        String target = exchange.getRequestURI();
        if (!target.startsWith("/") && !isUrlOf(host, target)) {
            return Optional.of(Refusal.badRequest(
                    "The target of a request must be a path, or a URL with the same host as the header Host."));
        }
        if (parameters(exchange.getQueryString()) > settings.maxParameters()) {
            return Optional.of(Refusal.tooManyParameters(settings));
        }
        return Optional.empty();
    }

    /**
     * The standard lets the URL win over the header; so that nobody is misled by the other one, they have to agree. Undertow is content
     * when the header is found anywhere in the URL.
     */
    private static boolean isUrlOf(@Nullable String host, String target) {
        int start = startOfHost(target);
        if (host == null || start < 0) {
            return false;
        }
        int slash = target.indexOf('/', start);
        int end = slash < 0 ? target.length() : slash;
        return end - start == host.length() && target.regionMatches(true, start, host, 0, host.length());
    }

    private static int startOfHost(String target) {
        for (String scheme : new String[] {"http://", "https://"}) {
            if (target.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        return -1;
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
