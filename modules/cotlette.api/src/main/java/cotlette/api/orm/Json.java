package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value. Immutable; two are equal when they mean the same, in whatever order the members of their objects were written.
 *
 * {@snippet :
 * page.layout = Json.of("{\"columns\": 2}");
 * page.layout = Json.ofValue(Map.of("columns", 2));
 * String text = page.layout.text();
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Json {
    private final @Nullable Object value;
    private final String text;

    private Json(@Nullable Object value) {
        this.value = value;
        this.text = JsonText.write(value);
    }

    /**
     * Reads a JSON text.
     *
     * @throws IllegalArgumentException when the text is not JSON, an object has two members of one name, or no database keeps it: half of a
     *     surrogate pair, a number of more than 1,000 digits, more than 500 values within each other
     */
    public static Json of(String text) {
        return new Json(new JsonReader(text).read());
    }

    /**
     * Takes a value of Java.
     *
     * @param value null, a Boolean, a String, a finite number, a List of such values, or a Map from String to such values
     * @throws IllegalArgumentException when it is, or contains, anything else
     */
    public static Json ofValue(@Nullable Object value) {
        return new Json(JsonValues.copy(value, 0));
    }

    /** Returns the shortest text, with the members of objects in the order of their names. */
    public String text() {
        return text;
    }

    /** Returns the value: null, a Boolean, a String, a BigDecimal, a List or a Map, both unmodifiable. */
    public @Nullable Object value() {
        return value;
    }

    /** Returns the member of an object, empty when this is no object or has no such member. */
    public Optional<Json> member(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name)
                ? Optional.of(new Json(map.get(name)))
                : Optional.empty();
    }

    /** Returns the elements of an array, none when this is no array. */
    public List<Json> elements() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    /** Returns a number, empty when this is none. */
    public Optional<BigDecimal> number() {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Returns a string without its quotes, empty when this is none. */
    public Optional<String> string() {
        return value instanceof String string ? Optional.of(string) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Json json && json.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@link #text}. */
    @Override
    public String toString() {
        return text;
    }
}
