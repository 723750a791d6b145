package cotlette.api.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of another codec, or nothing. */
record OptionalCodec<T>(Codec<T> value) implements Codec<Optional<T>> {
    @Override
    public void write(Optional<T> optional, JsonWriter out) {
        if (optional.isPresent()) {
            value.write(optional.get(), out);
        } else {
            out.nothing();
        }
    }

    @Override
    public @Nullable Optional<T> read(InputValue input, Problems problems) {
        if (input instanceof InputValue.Null || input instanceof InputValue.Absent) {
            return Optional.empty();
        }
        T read = value.read(input, problems);
        return read == null ? null : Optional.of(read);
    }
}
