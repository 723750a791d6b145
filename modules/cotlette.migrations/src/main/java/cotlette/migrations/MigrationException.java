package cotlette.migrations;

import cotlette.api.base.CotletteException;
import java.io.Serial;

/** Migrations that contradict each other, the models or the database. */
final class MigrationException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    MigrationException(String message) {
        super(message);
    }

    MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
