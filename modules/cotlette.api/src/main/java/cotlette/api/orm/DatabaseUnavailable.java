package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * The database cannot be reached for now, or none of its connections became free in time; the same call may succeed later. When it
 * escapes a view, the answer is 503.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DatabaseUnavailable extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that says which database, and what to do. */
    public DatabaseUnavailable(String message) {
        super(message);
    }

    /** Creates an exception with a message that says which database, and what to do, and the failure behind it. */
    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
