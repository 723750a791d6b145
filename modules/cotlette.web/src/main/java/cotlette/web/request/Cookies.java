package cotlette.web.request;

import cotlette.api.http.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cookies of a request. Where one name was sent twice, the first counts: browsers send the more specific one first. Immutable. */
final class Cookies {
    private final Map<String, String> values;

    private Cookies(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the cookies; what is no cookie is passed over, because other software on the same host may have set it. */
    static Cookies of(Headers headers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String header : headers.all("Cookie")) {
            for (int start = 0; start < header.length(); ) {
                int semicolon = header.indexOf(';', start);
                int end = semicolon < 0 ? header.length() : semicolon;
                int equals = header.indexOf('=', start);
                if (equals > start && equals < end) {
                    values.putIfAbsent(
                            header.substring(start, equals).strip(),
                            unquoted(header.substring(equals + 1, end).strip()));
                }
                start = end + 1;
            }
        }
        return new Cookies(values);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
