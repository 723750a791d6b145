package cotlette.testing;

import cotlette.api.http.Headers;
import cotlette.api.spi.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request as a server would hand it over. */
record TestRequest(String method, String rawPath, String rawQuery, Headers headers, byte[] body)
        implements ServerRequest {
    private static final int ANY_PORT = 50_000;

    static TestRequest of(String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {
        int question = target.indexOf('?');
        return new TestRequest(
                method,
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                new SentHeaders(headers),
                body);
    }

    @Override
    public String scheme() {
        return "http";
    }

    @Override
    public InetSocketAddress remoteAddress() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY_PORT);
    }

    private record SentHeaders(List<Map.Entry<String, String>> entries) implements Headers {
        @Override
        public Optional<String> first(String name) {
            return all(name).stream().findFirst();
        }

        @Override
        public List<String> all(String name) {
            return entries.stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            entries.forEach(entry -> names.add(entry.getKey()));
            return names;
        }
    }
}
