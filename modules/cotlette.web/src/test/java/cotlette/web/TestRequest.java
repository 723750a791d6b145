package cotlette.web;

import cotlette.api.http.Headers;
import cotlette.api.spi.ServerRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request as a server would hand it over. */
public record TestRequest(String method, String rawPath, String rawQuery, String scheme, Headers headers, byte[] body)
        implements ServerRequest {
    /** Returns a request for a target, which is a path and perhaps a query. */
    public static TestRequest of(String method, String target) {
        int question = target.indexOf('?');
        return new TestRequest(
                method,
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                "http",
                new SentHeaders(List.of(Map.entry("Host", "testserver"))),
                new byte[0]);
    }

    public static TestRequest get(String target) {
        return of("GET", target);
    }

    public static TestRequest post(String target) {
        return of("POST", target);
    }

    public TestRequest header(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(((SentHeaders) headers).entries());
        more.add(Map.entry(name, value));
        return new TestRequest(method, rawPath, rawQuery, scheme, new SentHeaders(more), body);
    }

    public TestRequest scheme(String other) {
        return new TestRequest(method, rawPath, rawQuery, other, headers, body);
    }

    public TestRequest body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestRequest body(String contentType, byte[] content) {
        TestRequest typed = header("Content-Type", contentType);
        return new TestRequest(method, rawPath, rawQuery, scheme, typed.headers, content);
    }

    @Override
    public InetSocketAddress remoteAddress() {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 50_000);
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
