package cotlette.testing;

import cotlette.api.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the cookies of a client, whatever their path: a test is on one site. */
final class CookieJar {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    void put(String name, String value) {
        cookies.put(name, value);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Optional<String> header() {
        return cookies.isEmpty()
                ? Optional.empty()
                : Optional.of(cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** Keeps what a response sets, and forgets what it takes back. */
    void take(Response response) {
        for (Response.Header header : response.headers()) {
            if (header.name().equalsIgnoreCase("Set-Cookie")) {
                take(List.of(header.value().split(";")));
            }
        }
    }

    private void take(List<String> parts) {
        String[] pair = parts.getFirst().strip().split("=", 2);
        boolean over = parts.stream()
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.matches("max-age=(0|-\\d+)"));
        if (over) {
            cookies.remove(pair[0]);
        } else if (pair.length == 2) {
            cookies.put(pair[0], pair[1]);
        }
    }
}
