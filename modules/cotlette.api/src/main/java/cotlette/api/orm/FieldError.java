package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A string names a field or lookup that a model does not have, or a value does not fit the field.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class FieldError extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public FieldError(String message) {
        super(message);
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public FieldError(String message, Throwable cause) {
        super(message, cause);
    }
}
