package cotlette.db.jdbc;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Isolation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/**
 * What a transaction sets on its connection, and what is set back before somebody else gets it.
 *
 * @param isolation the isolation that the connection had, when the transaction has another one
 * @param readOnly whether the connection only reads now
 */
record ConnectionMode(OptionalInt isolation, boolean readOnly) {
    static final ConnectionMode USUAL = new ConnectionMode(OptionalInt.empty(), false);

    static ConnectionMode set(Connection connection, Atomic options) throws SQLException {
        OptionalInt before = OptionalInt.empty();
        if (options.isolation().isPresent()) {
            before = OptionalInt.of(connection.getTransactionIsolation());
            connection.setTransactionIsolation(
                    supported(connection, level(options.isolation().get())));
        }
        if (options.isReadOnly()) {
            connection.setReadOnly(true);
        }
        return new ConnectionMode(before, options.isReadOnly());
    }

    void setBack(Connection connection) throws SQLException {
        if (readOnly) {
            connection.setReadOnly(false);
        }
        if (isolation.isPresent()) {
            connection.setTransactionIsolation(isolation.getAsInt());
        }
    }

    /** A database that does not have an isolation has a stronger one. */
    private static int supported(Connection connection, int level) throws SQLException {
        return connection.getMetaData().supportsTransactionIsolationLevel(level)
                ? level
                : Connection.TRANSACTION_SERIALIZABLE;
    }

    private static int level(Isolation isolation) {
        return switch (isolation) {
            case READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
            case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
            case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
        };
    }
}
