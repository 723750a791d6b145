package cotlette.testing;

import cotlette.api.base.Stability;
import cotlette.web.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TestClient} sends with a request. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class TestBody {
    /** Nothing. */
    public static final TestBody NONE = new TestBody(Optional.empty(), new byte[0]);

    private final Optional<String> contentType;
    private final byte[] content;

    private TestBody(Optional<String> contentType, byte[] content) {
        this.contentType = contentType;
        this.content = content;
    }

    /** Returns the fields of a form; a field whose value is an {@link Iterable} is sent once for each of its values. */
    public static TestBody form(Map<String, ?> fields) {
        String encoded = fields.entrySet().stream()
                .flatMap(field -> values(field.getValue())
                        .map(value -> encode(field.getKey()) + "=" + encode(String.valueOf(value))))
                .collect(Collectors.joining("&"));
        return of("application/x-www-form-urlencoded", encoded.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<?> values(Object value) {
        return value instanceof Iterable<?> several
                ? StreamSupport.stream(several.spliterator(), false)
                : Stream.of(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Returns a value as JSON.
     *
     * @param value a Map, an Iterable, a String, a Number, a Boolean or null, and so what is inside
     * @throws IllegalArgumentException when there is anything else in it
     */
    public static TestBody json(@Nullable Object value) {
        return of("application/json", new Json().write(out -> PlainJson.write(value, out)));
    }

    /** Returns JSON as it is written, broken or not. */
    public static TestBody jsonText(String json) {
        return of("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns bytes of any media type. */
    public static TestBody of(String contentType, byte[] content) {
        return new TestBody(Optional.of(contentType), content.clone());
    }

    Optional<String> contentType() {
        return contentType;
    }

    byte[] content() {
        return content;
    }
}
