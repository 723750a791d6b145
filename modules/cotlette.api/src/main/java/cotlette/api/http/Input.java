package cotlette.api.http;

import cotlette.api.base.Stability;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read from outside, or the place of one that could not be.
 *
 * @param <T> the type
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Input<T> {
    private final @Nullable T value;

    Input(@Nullable T value) {
        this.value = value;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException when it could not be read; ask {@link Inputs#check} first
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("This input has problems; call check() before get().");
        }
        return value;
    }

    @Nullable
    T orNull() {
        return value;
    }
}
