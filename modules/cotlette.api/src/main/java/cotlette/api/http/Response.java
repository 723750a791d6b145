package cotlette.api.http;

import cotlette.api.base.Stability;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A response. Immutable; what looks like a change returns another one.
 *
 * {@snippet :
 * return Response.template("users/list.html").with("users", User.objects.all());
 * return Response.redirect(request.url("UserViews.list"));
 * return Response.text("gone fishing").status(503).header("Retry-After", "3600");
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Response {
    private static final Response EMPTY = new Response(204, List.of(), ResponseBody.Empty.INSTANCE);

    private final int status;
    private final List<Header> headers;
    private final ResponseBody body;

    private Response(int status, List<Header> headers, ResponseBody body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** One header of a response. */
    public record Header(String name, String value) {
        /**
         * Refuses what would end the header early.
         *
         * @throws IllegalArgumentException when name or value hold a control character, or one beyond ISO 8859-1: headers are sent one
         *     byte a character, and what is left of such a one may be a line break
         */
        public Header {
            if (!isSendable(name) || !isSendable(value)) {
                throw new IllegalArgumentException(
                        "The response header '" + shown(name)
                                + "' holds a line break, another control character, or one beyond ISO 8859-1. Encode the value first.");
            }
        }

        private static boolean isSendable(String text) {
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if ((character < ' ' && character != '\t') || character == 0x7F || character > 0xFF) {
                    return false;
                }
            }
            return true;
        }

        private static String shown(String name) {
            return isSendable(name) ? name : name.replaceAll("[^ -~]", "?");
        }
    }

    /** Returns a plain text, status 200. */
    public static Response text(String text) {
        return of("text/plain; charset=utf-8", new ResponseBody.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns an HTML page that is ready, status 200; nothing in it is escaped. */
    public static Response html(String html) {
        return of("text/html; charset=utf-8", new ResponseBody.Bytes(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns a page to be made from a template, status 200; add to its context by {@link #with}. */
    public static Response template(String name) {
        return of("text/html; charset=utf-8", new ResponseBody.Template(name, Map.of()));
    }

    /** Returns a value as JSON, status 200. */
    public static <T> Response json(T value, Codec<T> codec) {
        return of("application/json", new ResponseBody.Json<>(value, codec));
    }

    /**
     * Returns a JSON array of what {@code elements} publishes, status 200. It is sent as it comes, a few elements being asked for at a time;
     * a client that goes away cancels the subscription. What fails before anything is sent becomes an error page, and later cuts the
     * connection, so that the client gets no array that looks complete.
     *
     * {@snippet :
     * return Response.jsonArray(prices, Price_.CODEC);
     * }
     */
    public static <T> Response jsonArray(Flow.Publisher<T> elements, Codec<T> codec) {
        return of("application/json", new ResponseBody.JsonArray<>(elements, codec));
    }

    /** Returns what the client asked for as bytes of a media type, status 200. */
    public static Response bytes(String contentType, byte[] content) {
        return of(contentType, new ResponseBody.Bytes(content));
    }

    /** Returns a body of any kind with its media type, status 200. */
    public static Response of(String contentType, ResponseBody body) {
        return new Response(200, List.of(new Header("Content-Type", contentType)), body);
    }

    /** Returns an empty response, status 204. */
    public static Response empty() {
        return EMPTY;
    }

    /** Returns an empty response of any status. */
    public static Response empty(int status) {
        return EMPTY.status(status);
    }

    /**
     * Sends the client elsewhere by GET, status 303; right after a form was posted.
     *
     * @param location a path or URL; spaces, control characters and what is not ASCII are percent-encoded, all else stays as it is
     */
    public static Response redirect(String location) {
        return EMPTY.status(303).header("Location", encoded(location));
    }

    private static String encoded(String location) {
        if (location.chars().allMatch(character -> character > ' ' && character <= '~')) {
            return location;
        }
        StringBuilder encoded = new StringBuilder(location.length() + 16);
        for (byte octet : location.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet <= '~') {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** Returns the status. */
    public int status() {
        return status;
    }

    /** Returns the headers in the order in which they are sent. */
    public List<Header> headers() {
        return headers;
    }

    /** Returns the body. */
    public ResponseBody body() {
        return body;
    }

    /** Returns the first value of a header, whatever its case. */
    public Optional<String> header(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    /** Returns the same response with another status. */
    public Response status(int other) {
        return new Response(other, headers, body);
    }

    /** Returns the same response with another body. */
    public Response body(ResponseBody other) {
        return new Response(status, headers, other);
    }

    /** Returns the same response with a header set; a header of the same name is replaced. */
    public Response header(String name, String value) {
        List<Header> changed = new ArrayList<>(headers.size() + 1);
        for (Header header : headers) {
            if (!header.name().equalsIgnoreCase(name)) {
                changed.add(header);
            }
        }
        changed.add(new Header(name, value));
        return new Response(status, Collections.unmodifiableList(changed), body);
    }

    /** Returns the same response with a header added beside those of the same name. */
    public Response addHeader(String name, String value) {
        List<Header> changed = new ArrayList<>(headers);
        changed.add(new Header(name, value));
        return new Response(status, Collections.unmodifiableList(changed), body);
    }

    /** Returns the same response with those of {@code defaults} added whose names it has no header of. */
    public Response defaultHeaders(List<Header> defaults) {
        List<Header> changed = new ArrayList<>(headers.size() + defaults.size());
        changed.addAll(headers);
        for (Header header : defaults) {
            if (header(header.name()).isEmpty()) {
                changed.add(header);
            }
        }
        return new Response(status, Collections.unmodifiableList(changed), body);
    }

    /**
     * Returns the same page with a value added to its template's context.
     *
     * @throws IllegalStateException when this response was not made by {@link #template}
     */
    public Response with(String name, @Nullable Object value) {
        if (!(body instanceof ResponseBody.Template template)) {
            throw new IllegalStateException(
                    "Only a response made by Response.template(…) has a context to put '" + name + "' in.");
        }
        Map<String, @Nullable Object> context = new LinkedHashMap<>(template.context());
        context.put(name, value);
        return body(new ResponseBody.Template(template.name(), Collections.unmodifiableMap(context)));
    }
}
