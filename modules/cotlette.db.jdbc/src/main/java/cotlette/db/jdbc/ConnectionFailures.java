package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.StatementException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;

/** Says why there is no connection to a database, or not any more. */
final class ConnectionFailures {
    private final ConnectionMessages messages;
    private final FailureReader failures;

    /**
     * Creates it for a database.
     *
     * @param database the name of the database in the settings
     * @param place where it is, for people
     */
    ConnectionFailures(String database, String place, FailureReader failures) {
        this.messages = new ConnectionMessages(database, place);
        this.failures = failures;
    }

    /** Returns whether the connection is of no use any more. */
    static boolean endsConnection(StatementException refused) {
        return refused.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && ConnectionMessages.endsConnection(cause.getSQLState());
    }

    DatabaseUnavailable lost(StatementException refused) {
        return messages.lost(refused);
    }

    DatabaseUnavailable unreachable(SQLException failure) {
        return messages.unreachable(reason(failure), String.valueOf(failure.getSQLState()), failure);
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
