package cotlette.web.request;

import cotlette.api.application.Application;
import cotlette.api.http.Headers;
import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.Request;
import cotlette.api.spi.ServerRequest;
import cotlette.web.routing.PathSegments;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that reads its query, cookies and body when it is asked for them. One thread at a time. */
public final class WebRequest implements Request {
    private final ServerRequest received;
    private final Application application;
    private final RouteNames names;
    private final BodyReader bodies;
    private final String id;
    private final @Nullable PathSegments segments;

    private @Nullable Route route;
    private @Nullable Parameters query;
    private @Nullable Cookies cookies;
    private @Nullable InputValue input;
    private @Nullable Map<Class<?>, Object> attributes;

    /** Creates a request with an id; a path that cannot be read is complained about when somebody asks for its segments. */
    public WebRequest(ServerRequest received, String id, Application application, RouteNames names, BodyReader bodies) {
        this.received = received;
        this.id = id;
        this.application = application;
        this.names = names;
        this.bodies = bodies;
        this.segments = readable(received.rawPath());
    }

    private static @Nullable PathSegments readable(String rawPath) {
        try {
            return PathSegments.of(rawPath);
        } catch (HttpException unreadable) {
            return null;
        }
    }

    /**
     * Returns the request that a middleware may have wrapped into one of its own.
     *
     * @throws IllegalArgumentException when the wrapper hands no attributes through
     */
    public static WebRequest behind(Request request) {
        if (request instanceof WebRequest own) {
            return own;
        }
        return request.attribute(WebRequest.class)
                .orElseThrow(() -> new IllegalArgumentException(request.getClass()
                                .getName() + " wraps a request, but does not hand attribute(…) through to it."));
    }

    /**
     * Returns the path with its segments.
     *
     * @throws HttpException 400 when it cannot be read
     */
    public PathSegments segments() {
        return segments == null ? PathSegments.of(received.rawPath()) : segments;
    }

    /** Returns the route that answers, empty before routing and where none does. */
    public Optional<Route> route() {
        return Optional.ofNullable(route);
    }

    /** Enters the route that answers. */
    public void route(Route found) {
        route = found;
    }

    /** Returns the path as it was sent, without the query. */
    public String rawPath() {
        return received.rawPath();
    }

    /** Returns the query as it was sent, empty when there was none. */
    public String rawQuery() {
        return received.rawQuery();
    }

    @Override
    public Application application() {
        return application;
    }

    @Override
    public String method() {
        return received.method();
    }

    @Override
    public String path() {
        return segments == null ? received.rawPath() : segments.text();
    }

    @Override
    public String target() {
        String rawQuery = received.rawQuery();
        return rawQuery.isEmpty() ? received.rawPath() : received.rawPath() + '?' + rawQuery;
    }

    @Override
    public String scheme() {
        return received.scheme();
    }

    @Override
    public String host() {
        return received.headers().first("Host").orElse("");
    }

    @Override
    public String remoteAddress() {
        return received.remoteAddress().getHostString();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String path(String name) {
        Integer index = route == null ? null : route.path().parameters().get(name);
        if (index == null) {
            throw new IllegalArgumentException("The route "
                    + (route == null ? "is not known yet, so it" : route.path().text()) + " has no parameter '" + name
                    + "'.");
        }
        return segments().segment(index);
    }

    @Override
    public Optional<String> query(String name) {
        return query().first(name);
    }

    @Override
    public List<String> queries(String name) {
        return query().all(name);
    }

    private Parameters query() {
        Parameters known = query;
        if (known == null) {
            known = Parameters.parse(received.rawQuery(), bodies.maxParameters(), "query");
            query = known;
        }
        return known;
    }

    @Override
    public Headers headers() {
        return received.headers();
    }

    @Override
    public Optional<String> cookie(String name) {
        Cookies known = cookies;
        if (known == null) {
            known = Cookies.of(received.headers());
            cookies = known;
        }
        return known.find(name);
    }

    @Override
    public byte[] body() {
        return received.body();
    }

    @Override
    public InputValue input() {
        InputValue known = input;
        if (known == null) {
            known = bodies.read(received.headers().first("Content-Type").orElse(""), received.body());
            input = known;
        }
        return known;
    }

    @Override
    public <T> Optional<T> attribute(Class<T> type) {
        if (type == WebRequest.class) {
            return Optional.of(type.cast(this));
        }
        return attributes == null ? Optional.empty() : Optional.ofNullable(type.cast(attributes.get(type)));
    }

    @Override
    public <T> void attribute(Class<T> type, T value) {
        Map<Class<?>, Object> known = attributes;
        if (known == null) {
            known = new HashMap<>();
            attributes = known;
        }
        known.put(type, value);
    }

    @Override
    public Optional<String> routeName() {
        return route == null ? Optional.empty() : route.name();
    }

    @Override
    public String url(String routeName, Object... parameters) {
        return names.url(routeName, parameters);
    }

    /** Returns the method and target, as messages show a request. */
    @Override
    public String toString() {
        return method() + " " + target();
    }
}
