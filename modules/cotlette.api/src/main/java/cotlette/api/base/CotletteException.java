package cotlette.api.base;

import java.io.Serial;

/**
 * The root of all exceptions that the framework throws.
 *
 * <p>A message says what happened, where, the offending value, and what to do.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public class CotletteException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public CotletteException(String message) {
        super(message);
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public CotletteException(String message, Throwable cause) {
        super(message, cause);
    }
}
