package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A statement or a transaction took longer than it may, and was ended.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DatabaseTimeout extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that says which limit it was, and what to do. */
    public DatabaseTimeout(String message) {
        super(message);
    }

    /** Creates an exception with a message that says which limit it was, and the failure behind it. */
    public DatabaseTimeout(String message, Throwable cause) {
        super(message, cause);
    }
}
