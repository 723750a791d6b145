package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.Dialect;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to one database, each a new one. Immutable.
 *
 * @param database the name of the database in the settings
 * @param place the database for people, without any password
 * @param driver serves {@code url}
 * @param properties user, password and options for the driver
 * @param first the statement that each connection runs first
 * @param last the statement that the last connection runs, empty for none
 * @param check makes sure that there can be a database, before the driver looks for it
 */
record Connector(
        Dialect dialect,
        String database,
        String place,
        Driver driver,
        String url,
        Properties properties,
        String first,
        String last,
        Runnable check)
        implements DataSource {
    /**
     * Opens a connection.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    @Override
    public Connection getConnection() {
        check.run();
        try {
            return prepared(driver.connect(url, properties));
        } catch (SQLException failure) {
            throw failures().unreachable(failure);
        }
    }

    ConnectionFailures failures() {
        return new ConnectionFailures(database, place, FailureReader.of(dialect));
    }

    private Connection prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(first);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("User and password stand in the settings.");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log to write to.");
    }

    @Override
    public void setLogWriter(PrintWriter log) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log to write to.");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The time-out stands in the settings.");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("This is no " + type.getName() + ".");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    /** Leaves the properties out, which may have a password. */
    @Override
    public String toString() {
        return place;
    }
}
