package cotlette.migrations;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in our words why Flyway could not run migrations. */
final class FlywayFailure {
    private FlywayFailure() {}

    static String explain(FlywayException failure) {
        if (failure instanceof FlywayValidateException) {
            return "A migration that was applied is not the one that the project has. Take the change back and write a new migration "
                    + "for it; what is recorded stands in the table flyway_schema_history. Flyway says: "
                    + oneLine(failure);
        }
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "The migrations could not be applied, and nothing of the one that failed was kept: " + oneLine(cause);
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
