package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.StatementException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;

/** Says why there is no connection to a database, or not any more. */
final class ConnectionFailures {
    /** The server ends a connection, has crashed, or is not ready; H2 has broken, closed, or lost a connection or a database. */
    private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03", "90007", "90067", "90098", "90121");

    /** What all states begin with that speak of the connection. */
    private static final String CONNECTION = "08";

    private final String database;
    private final String place;
    private final FailureReader failures;

    /**
     * Creates it for a database.
     *
     * @param database the name of the database in the settings
     * @param place where it is, for people
     */
    ConnectionFailures(String database, String place, FailureReader failures) {
        this.database = database;
        this.place = place;
        this.failures = failures;
    }

    /** Returns whether the connection is of no use any more. */
    static boolean endsConnection(StatementException refused) {
        return refused.getCause() instanceof SQLException cause && endsConnection(cause);
    }

    static boolean endsConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || ENDING.contains(state));
    }

    DatabaseUnavailable lost(StatementException refused) {
        return new DatabaseUnavailable(
                "The connection to the database '" + database + "' (" + place + ") was lost: "
                        + refused.failure().message()
                        + ". Whether the last statement took effect is not known. Statement: "
                        + refused.statement().sql(),
                refused);
    }

    DatabaseUnavailable unreachable(SQLException failure) {
        return new DatabaseUnavailable(
                "The database '" + database + "' (" + place + ") cannot be reached: " + reason(failure) + ". "
                        + advice(String.valueOf(failure.getSQLState())),
                failure);
    }

    private String advice(String state) {
        String url = "[databases." + database + "] url";
        return switch (state) {
            case "28P01", "28000" -> "Correct user and password in " + url + ".";
            case "3D000" -> "Make the database, or correct its name in " + url + ".";
            case "53300" -> "Lower [databases." + database + "] pool_size, or let the server take more connections.";
            case "90020" -> "H2 serves one process at a time from a file: stop the other one, or use a server.";
            default -> "Start it, or correct " + url + ".";
        };
    }

    private String reason(SQLException failure) {
        return switch (deepest(failure)) {
            case UnknownHostException unknown -> "there is no host of this name";
            case ConnectException refused -> "connection refused";
            case SocketTimeoutException late -> "it did not answer in time";
            default -> failures.read(failure).message().strip().replaceFirst("\\.$", "");
        };
    }

    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
