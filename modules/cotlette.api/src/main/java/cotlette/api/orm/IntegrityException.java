package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * The database refused a row: a unique value exists already, or a foreign key leads nowhere.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class IntegrityException extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public IntegrityException(String message) {
        super(message);
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public IntegrityException(String message, Throwable cause) {
        super(message, cause);
    }
}
