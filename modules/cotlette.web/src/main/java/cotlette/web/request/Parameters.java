package cotlette.web.request;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.web.routing.PercentEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and values as in {@code a=1&b=2&a=3}: a query, or the body of a form. Immutable. */
final class Parameters {
    static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Decodes parameters.
     *
     * @param where what holds them, for messages: {@code query} or {@code form}
     * @throws HttpException 400 when there are more than {@code limit} or one is wrongly encoded
     */
    static Parameters parse(String encoded, int limit, String where) {
        if (encoded.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (int start = 0; start < encoded.length(); ) {
            int ampersand = encoded.indexOf('&', start);
            int end = ampersand < 0 ? encoded.length() : ampersand;
            if (end > start) {
                if (++count > limit) {
                    throw HttpException.badRequest("The " + where + " has more than " + limit + " parameters.");
                }
                add(values, encoded, start, end, where);
            }
            start = end + 1;
        }
        return new Parameters(values);
    }

    private static void add(Map<String, List<String>> values, String encoded, int start, int end, String where) {
        int equals = encoded.indexOf('=', start);
        boolean hasValue = equals >= 0 && equals < end;
        String name = decode(encoded, start, hasValue ? equals : end, where);
        String value = hasValue ? decode(encoded, equals + 1, end, where) : "";
        values.computeIfAbsent(name, none -> new ArrayList<>(1)).add(value);
    }

    private static String decode(String encoded, int start, int end, String where) {
        return PercentEncoding.decode(encoded, start, end, true)
                .orElseThrow(() -> HttpException.badRequest("The " + where + " is not percent-encoded UTF-8."));
    }

    Optional<String> first(String name) {
        List<String> all = values.get(name);
        return all == null ? Optional.empty() : Optional.of(all.getFirst());
    }

    List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    /** Returns the parameters as a form, in which a field that was sent several times has a list of values. */
    InputValue toForm() {
        Map<String, InputValue> members = new LinkedHashMap<>();
        values.forEach((name, all) -> members.put(
                name,
                all.size() == 1
                        ? new InputValue.Raw(all.getFirst())
                        : new InputValue.Items(all.stream()
                                .<InputValue>map(InputValue.Raw::new)
                                .toList())));
        return new InputValue.Members(Collections.unmodifiableMap(members), true);
    }
}
