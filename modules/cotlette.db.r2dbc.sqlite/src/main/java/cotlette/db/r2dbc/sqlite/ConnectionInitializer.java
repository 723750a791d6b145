package cotlette.db.r2dbc.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Prepares each connection before it is used, for example with functions and collations.
 *
 * <p>Given as the option {@link SqliteConnectionFactoryProvider#CONNECTION_INITIALIZER}; called on the thread of the connection, once, after the
 * pragmas of the options. It must not keep the connection, and must leave alone its auto-commit mode, busy handler and progress handler,
 * which are the driver's.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ConnectionInitializer {
    /**
     * Prepares a connection.
     *
     * @param connection the JDBC connection below
     * @throws SQLException when it cannot be prepared; the connection is closed, and whoever asked for it hears of it
     */
    void initialize(Connection connection) throws SQLException;
}
