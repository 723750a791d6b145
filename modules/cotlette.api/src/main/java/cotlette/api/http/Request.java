package cotlette.api.http;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;

/**
 * A request. One thread at a time.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Request {
    /** Returns the application that answers. */
    Application application();

    /** Returns the method, such as {@code GET}. */
    String method();

    /** Returns the decoded path, such as {@code /users/7}. */
    String path();

    /** Returns the path and query as they were sent, percent-encoded. */
    String target();

    /** Returns {@code http} or {@code https}. */
    String scheme();

    /** Returns the host and port the client asked for, from the Host header; empty when it sent none. */
    String host();

    /** Returns the peer's address as text, such as {@code 127.0.0.1}. */
    String remoteAddress();

    /** Returns the id that this request has in the access log, on error pages and in the header {@code X-Request-Id}. */
    String id();

    /**
     * Returns a parameter of the route's path, decoded.
     *
     * @throws IllegalArgumentException when the route has no such parameter
     */
    String path(String name);

    /** Returns the first value of a query parameter. */
    Optional<String> query(String name);

    /** Returns all values of a query parameter in the order sent. */
    List<String> queries(String name);

    /** Returns the headers. */
    Headers headers();

    /** Returns the first value of a header. */
    default Optional<String> header(String name) {
        return headers().first(name);
    }

    /** Returns a cookie. */
    Optional<String> cookie(String name);

    /** Returns the body, of length 0 when there is none; not to be changed. */
    byte[] body();

    /**
     * Returns the body as JSON or form, whichever its content type says; {@link InputValue.Absent} when there is no body.
     *
     * @throws HttpException 400 when the body is broken, 415 when it is neither JSON nor a form
     */
    InputValue input();

    /** Returns something that middleware left for those behind it. */
    <T> Optional<T> attribute(Class<T> type);

    /** Leaves something for those behind, found by its type. */
    <T> void attribute(Class<T> type, T value);

    /** Returns the name of the route that matched, empty before routing, where none matched, or where it has no name. */
    Optional<String> routeName();

    /** Returns the path of a named route with its parameters filled in, encoded.
     *
     * @throws cotlette.api.base.CotletteException when no route has this name, or the number of parameters differs
     */
    String url(String routeName, Object... parameters);
}
