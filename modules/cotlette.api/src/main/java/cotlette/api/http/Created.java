package cotlette.api.http;

import cotlette.api.base.Stability;

/**
 * A value that a view has created: sent as JSON with status 201.
 *
 * @param value the record to send
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record Created<T>(T value) {
    /** Returns {@code value} as created. */
    public static <T> Created<T> of(T value) {
        return new Created<>(value);
    }
}
