package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;

/** A database whose connections are all alike, and wait on the network or in Java: virtual threads may wait on them. */
final class PooledBackend implements JdbcBackend {
    private final Connector connector;
    private final FailureReader failures;
    private final ColumnReader columns;
    private final ConnectionPool pool;
    private final Jdbi jdbi;

    PooledBackend(Connector connector, DatabaseSettings settings) {
        this(connector, settings, ColumnReader.byClass(connector.dialect().pointInTime()));
    }

    PooledBackend(Connector connector, DatabaseSettings settings, ColumnReader columns) {
        this.connector = connector;
        this.failures = FailureReader.of(connector.dialect());
        this.columns = columns;
        this.pool = new ConnectionPool(connector, settings);
        this.jdbi = Jdbi.create(pool);
        // Sessions end their transactions themselves; asking a lost connection whether it is in one would fail.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    }

    @Override
    public Dialect dialect() {
        return connector.dialect();
    }

    @Override
    public String description() {
        return connector.place();
    }

    @Override
    public BlockingSession open(Access access) {
        return new PooledSession(this, access);
    }

    @Override
    public DataSource dataSource() {
        return connector;
    }

    @Override
    public void close() {
        pool.close();
        if (connector.last().isEmpty()) {
            return;
        }
        try (Connection connection = connector.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            statement.execute(connector.last());
        } catch (SQLException | DatabaseUnavailable failure) {
            warn("The database " + description() + " could not be ended.", failure);
        }
    }

    Handle connect() {
        return jdbi.open();
    }

    PreparedConnection prepared(Handle handle) {
        return new PreparedConnection(handle.getConnection(), dialect(), columns, failures);
    }

    /** Returns whether a result that is closed early is read to its end by the driver. */
    boolean drainsResults() {
        return connector.source().drains();
    }

    /** Throws away the connection of a handle, with all that the database still sends. */
    void abandon(Handle handle) {
        pool.abandon(handle.getConnection());
    }

    StatementException refusal(Statement statement, SQLException failure) {
        return failures.refusal(statement, failure);
    }

    /** Throws away the connection of a handle, and says what happened. */
    DatabaseUnavailable lose(Handle handle, StatementException refused) {
        pool.discard(handle.getConnection());
        return connector.failures().lost(refused);
    }

    void warn(String message, Throwable cause) {
        System.getLogger(PooledBackend.class.getPackageName()).log(System.Logger.Level.WARNING, message, cause);
    }
}
