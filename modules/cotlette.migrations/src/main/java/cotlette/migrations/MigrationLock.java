package cotlette.migrations;

import cotlette.db.spi.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one process at a time change the schema of a database. Ends with the process, however that ends.
 *
 * <p>A lock of the server where it has such, held by a connection; beside the file of SQLite a file whose name ends in {@code .migrating}, locked
 * by the operating system; else the locked row of a table.
 */
final class MigrationLock implements AutoCloseable {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final String FILE_END = ".migrating";

    private final AutoCloseable held;

    private MigrationLock(AutoCloseable held) {
        this.held = held;
    }

    /** A try to take the lock. */
    private interface Attempt {
        boolean take() throws SQLException, IOException;
    }

    /** Waits for the lock; {@code waiting} is run once when somebody else has it. */
    static MigrationLock take(Dialect dialect, DataSource dataSource, Runnable waiting) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            Optional<String> query = dialect.lockingSchema();
            if (query.isPresent()) {
                await(() -> isTrue(connection, query.get()), waiting);
                return new MigrationLock(connection);
            }
            if (dialect.alterations().isPresent()) {
                lockJournal(dialect, connection);
                return new MigrationLock(connection);
            }
            Optional<Path> file = file(connection);
            connection.close();
            return file.isEmpty() ? new MigrationLock(() -> {}) : ofFile(file.get(), waiting);
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** The row is locked for as long as the connection's transaction lasts. */
    private static void lockJournal(Dialect dialect, Connection connection) throws SQLException {
        MigrationJournal journal = new MigrationJournal(dialect, connection);
        connection.setAutoCommit(false);
        journal.lock();
    }

    /** Returns the file of SQLite's database; empty for one in memory, which no other process has. */
    private static Optional<Path> file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet databases = statement.executeQuery("PRAGMA database_list")) {
            databases.next();
            String file = databases.getString("file");
            return Optional.ofNullable(file)
                    .filter(name -> !name.isEmpty())
                    .map(Path::of)
                    .filter(Files::isRegularFile);
        }
    }

    private static MigrationLock ofFile(Path database, Runnable waiting) throws SQLException {
        Path path = database.resolveSibling(database.getFileName() + FILE_END);
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            await(() -> isLocked(channel), waiting);
            return new MigrationLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The file " + path + ", which lets one process at a time migrate, cannot be written: "
                            + failure.getMessage(),
                    failure);
        }
    }

    /** A process cannot lock a file twice, and is told so by an exception. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ownOther) {
            return false;
        }
    }

    private static void await(Attempt attempt, Runnable waiting) throws SQLException {
        try {
            boolean told = false;
            while (!attempt.take()) {
                if (!told) {
                    waiting.run();
                    told = true;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MigrationException("Waiting for another process that migrates was interrupted.", interrupted);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception failure) {
            throw new MigrationException(
                    "The lock of migrations could not be given back: " + failure.getMessage(), failure);
        }
    }
}
