package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.sqlite.SqliteFunctions;
import cotlette.db.sqlite.SqliteLocation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** Opens connections to one SQLite database, with the pragmas that each of them needs. */
final class SqliteConnector {
    static final Dialect DIALECT = new SqliteDialect();

    /** {@code [SQLITE_BUSY] The database file is locked (database is locked)}: what SQLite itself says stands in the parentheses. */
    private static final Pattern DRIVER_MESSAGE = Pattern.compile("\\[SQLITE_\\w+] .*?\\((.*)\\)", Pattern.DOTALL);

    private final String name;
    private final SqliteLocation location;
    private final int busyTimeout;
    /** Two connections that turn a new file to WAL at the same time would refuse each other. */
    private final ReentrantLock opening = new ReentrantLock();

    SqliteConnector(String name, SqliteLocation location, Duration timeout) {
        this.name = name;
        this.location = location;
        this.busyTimeout = Math.clamp(timeout.toMillis(), 0, Integer.MAX_VALUE);
    }

    PreparedConnection writer() {
        return open("PRAGMA query_only = OFF");
    }

    /** Returns a connection that refuses to write, so that a mistake of ours could not get around the queue of writers. */
    PreparedConnection reader() {
        return open("PRAGMA query_only = ON");
    }

    DataSource dataSource() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(busyTimeout);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource dataSource = new SQLiteDataSource(config) {
            @Override
            public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
                    throws SQLException {
                SQLiteConnection connection = super.getConnection(user, password);
                SqliteFunctions.register(connection);
                return connection;
            }
        };
        dataSource.setUrl(location.jdbcUrl());
        return dataSource;
    }

    private PreparedConnection open(String lastPragma) {
        location.check();
        opening.lock();
        try {
            Connection connection = new SQLiteConfig().createConnection(location.jdbcUrl());
            try (Statement statement = connection.createStatement()) {
                SqliteFunctions.register(connection);
                statement.execute("PRAGMA busy_timeout = " + busyTimeout);
                statement.execute("PRAGMA foreign_keys = ON");
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = NORMAL");
                statement.execute(lastPragma);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
            return new PreparedConnection(connection, DIALECT, ColumnReader.AS_IT_COMES, SqliteConnector::failure);
        } catch (SQLException failure) {
            throw unreachable(failure);
        } finally {
            opening.unlock();
        }
    }

    private DatabaseUnavailable unreachable(SQLException failure) {
        return new DatabaseUnavailable(
                "The database '" + name + "' (" + location.description() + ") cannot be opened: "
                        + failure(failure).message() + ".",
                failure);
    }

    private static Failure failure(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
        String message = String.valueOf(failure.getMessage());
        Matcher matcher = DRIVER_MESSAGE.matcher(message);
        return DIALECT.explain("", code, matcher.matches() ? matcher.group(1) : message);
    }
}
