package cotlette.db.r2dbc.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;

/** Opens JDBC connections with the pragmas of the options. */
final class Connector {
    private final Settings settings;
    /** Two connections that turn a new file to a write-ahead log at the same time would refuse each other without waiting. */
    private final ReentrantLock opening = new ReentrantLock();

    Connector(Settings settings) {
        this.settings = settings;
    }

    /** Connects, on the thread of the connection. */
    Connection connect(Watch watch) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(settings.readOnly());
        opening.lock();
        try {
            Connection connection = config.createConnection(settings.location().jdbcUrl());
            try {
                prepare(connection, watch);
            } catch (SQLException | RuntimeException | Error failure) {
                connection.close();
                throw failure;
            }
            return connection;
        } finally {
            opening.unlock();
        }
    }

    private void prepare(Connection connection, Watch watch) throws SQLException {
        watch.over(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = " + (settings.foreignKeys() ? "ON" : "OFF"));
            Optional<JournalMode> journalMode = settings.journalMode();
            if (journalMode.isPresent()) {
                set(statement, journalMode.get());
            }
            Optional<Synchronous> synchronous = settings.synchronous();
            if (synchronous.isPresent()) {
                statement.execute("PRAGMA synchronous = " + synchronous.get());
            }
        }
        Optional<ConnectionInitializer> initializer = settings.initializer();
        if (initializer.isPresent()) {
            initializer.get().initialize(connection);
        }
    }

    /** SQLite keeps the mode it has where it cannot have the other one: databases in memory have no log. */
    private static void set(Statement statement, JournalMode wanted) throws SQLException {
        try (ResultSet answer = statement.executeQuery("PRAGMA journal_mode = " + wanted)) {
            String mode = answer.getString(1);
            if (!mode.equalsIgnoreCase(wanted.name())) {
                throw new SQLException("The option 'journalMode' is " + wanted
                        + ", which this database cannot have; it has " + mode.toUpperCase(Locale.ROOT) + ".");
            }
        }
    }
}
