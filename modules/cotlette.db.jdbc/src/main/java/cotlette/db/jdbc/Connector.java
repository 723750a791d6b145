package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.Dialect;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to one database, each a new one. Immutable.
 *
 * @param database the name of the database in the settings
 * @param source where connections come from
 */
record Connector(String database, JdbcSource source) implements DataSource {
    Dialect dialect() {
        return source.dialect();
    }

    String place() {
        return source.place();
    }

    String last() {
        return source.last();
    }

    /**
     * Opens a connection.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    @Override
    public Connection getConnection() {
        source.check().run();
        try {
            return prepared(source.opening().open());
        } catch (SQLException failure) {
            throw failures().unreachable(failure);
        }
    }

    ConnectionFailures failures() {
        return new ConnectionFailures(database, place(), FailureReader.of(dialect()));
    }

    private Connection prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(source.first());
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
        throw new SQLFeatureNotSupportedException("There is no log to write to.");
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

    @Override
    public String toString() {
        return place();
    }
}
