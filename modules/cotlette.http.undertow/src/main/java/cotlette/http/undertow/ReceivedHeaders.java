package cotlette.http.undertow;

import cotlette.api.http.Headers;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The headers of a request as Undertow has parsed them. */
record ReceivedHeaders(HeaderMap map) implements Headers {
    @Override
    public Optional<String> first(String name) {
        return Optional.ofNullable(map.getFirst(name));
    }

    @Override
    public List<String> all(String name) {
        HeaderValues values = map.get(name);
        return values == null ? List.of() : List.copyOf(values);
    }

    @Override
    public Set<String> names() {
        return map.getHeaderNames().stream().map(HttpString::toString).collect(Collectors.toUnmodifiableSet());
    }
}
