package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * The database refused a statement or cannot be reached.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public class DatabaseException extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public DatabaseException(String message) {
        super(message);
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
