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

    private final Kind kind;

    /** What the database insists on. */
    public enum Kind {
        /** No two rows have the same value. */
        UNIQUE,
        /** A foreign key leads to a row that exists, and a protected row is not deleted. */
        FOREIGN_KEY,
        /** A value is given. */
        NOT_NULL,
        /** A row fulfils a condition. */
        CHECK
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public IntegrityException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Creates an exception with a message that teaches, where the database was not even asked. */
    public IntegrityException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Returns what the database insists on. */
    public Kind kind() {
        return kind;
    }
}
