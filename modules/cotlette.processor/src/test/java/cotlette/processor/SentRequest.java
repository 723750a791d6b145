package cotlette.processor;

import cotlette.api.application.Application;
import cotlette.api.http.Headers;
import cotlette.api.http.InputValue;
import cotlette.api.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as an adapter sees it: the parameters of its path, its query, and its body.
 *
 * @param parameters the parameters of the path
 */
record SentRequest(Map<String, String> parameters, Map<String, String> queries, InputValue input) implements Request {
    static SentRequest withPath(String... namesAndValues) {
        return new SentRequest(map(namesAndValues), Map.of(), new InputValue.Absent());
    }

    SentRequest withQuery(String... namesAndValues) {
        return new SentRequest(parameters, map(namesAndValues), input);
    }

    SentRequest withBody(InputValue body) {
        return new SentRequest(parameters, queries, body);
    }

    private static Map<String, String> map(String... namesAndValues) {
        return switch (namesAndValues.length) {
            case 0 -> Map.of();
            case 2 -> Map.of(namesAndValues[0], namesAndValues[1]);
            default -> Map.of(namesAndValues[0], namesAndValues[1], namesAndValues[2], namesAndValues[3]);
        };
    }

    @Override
    public String path() {
        return "/here";
    }

    @Override
    public String path(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    @Override
    public List<String> queries(String name) {
        return query(name).stream().toList();
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String target() {
        return "/here";
    }

    @Override
    public String scheme() {
        return "http";
    }

    @Override
    public String host() {
        return "localhost:8000";
    }

    @Override
    public String remoteAddress() {
        return "127.0.0.1";
    }

    @Override
    public String id() {
        return "r1";
    }

    @Override
    public Optional<String> cookie(String name) {
        return Optional.empty();
    }

    @Override
    public byte[] body() {
        return new byte[0];
    }

    @Override
    public <T> Optional<T> attribute(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> routeName() {
        return Optional.empty();
    }

    @Override
    public Application application() {
        throw new UnsupportedOperationException("No application answers this request.");
    }

    @Override
    public Headers headers() {
        throw new UnsupportedOperationException("This request has no headers.");
    }

    @Override
    public <T> void attribute(Class<T> type, T value) {
        throw new UnsupportedOperationException("Nobody is behind this request.");
    }

    @Override
    public String url(String routeName, Object... parameters) {
        throw new UnsupportedOperationException("This request knows no routes.");
    }
}
