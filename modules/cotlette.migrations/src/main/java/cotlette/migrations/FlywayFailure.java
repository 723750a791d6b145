package cotlette.migrations;

import cotlette.db.jdbc.PlainConnections;
import cotlette.db.spi.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Says in our words why Flyway could not run migrations. */
final class FlywayFailure {
    private FlywayFailure() {}

    /** Explains a failure that came before anything was changed. */
    static MigrationException explain(FlywayException failure) {
        return new MigrationException("The migrations could not be applied: " + reason(failure), failure);
    }

    /** Explains a failure of a run. */
    static MigrationException explain(FlywayException failure, PlainConnections connections) {
        if (failure instanceof FlywayValidateException) {
            return new MigrationException(
                    "A migration that was applied is not the one that the project has. Take the change back and write a new migration "
                            + "for it; what is recorded stands in the table flyway_schema_history. Flyway says: "
                            + oneLine(failure),
                    failure);
        }
        MigrationException explained = explain(failure, connections.dialect());
        forgetFailed(connections, explained);
        return explained;
    }

    /** Explains a failure of statements. */
    static MigrationException explain(Exception failure, Dialect dialect) {
        if (dialect.undoesSchemaChanges()) {
            return new MigrationException(
                    "The migrations could not be applied, and nothing of the one that failed was kept: "
                            + reason(failure),
                    failure);
        }
        return new MigrationException(
                "The migrations could not be applied: " + reason(failure) + " " + dialect.name()
                        + " undoes no change of the schema, so what the migration that failed did before is there, and is known. "
                        + "Mend the cause and run migrate again: it goes on with the statement that failed.",
                failure);
    }

    /** Flyway would refuse to run as long as its table speaks of a failure, which is told here. */
    private static void forgetFailed(PlainConnections connections, MigrationException explained) {
        Dialect dialect = connections.dialect();
        try (Connection connection = connections.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM " + dialect.quote("flyway_schema_history") + " WHERE "
                    + dialect.quote("success") + " = " + dialect.literal(false));
        } catch (SQLException second) {
            explained.addSuppressed(second);
        }
    }

    private static String reason(Exception failure) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return oneLine(cause);
    }

    private static String oneLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
