package cotlette.api.http;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of a type as JSON, and reads them from JSON or a form. Immutable; generated for each record ({@code UserOut_.CODEC}),
 * and ready-made for plain values in {@link Scalar}.
 *
 * @param <T> the type
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Codec<T> {
    /** Writes a value. */
    void write(T value, JsonWriter out);

    /**
     * Reads a value.
     *
     * @return the value, or null when it could not be read; then at least one problem was added
     */
    @Nullable
    T read(InputValue value, Problems problems);

    /** Returns the codec of lists whose items {@code item} reads and writes. */
    static <T> Codec<List<T>> list(Codec<T> item) {
        return new ListCodec<>(item);
    }

    /** Returns the codec of a value that may be absent or null. */
    static <T> Codec<Optional<T>> optional(Codec<T> value) {
        return new OptionalCodec<>(value);
    }
}
