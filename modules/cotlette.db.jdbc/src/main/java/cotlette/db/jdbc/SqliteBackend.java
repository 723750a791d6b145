package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import cotlette.db.sqlite.SqliteLocation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * SQLite with one writer and several readers.
 *
 * <p>SQLite has one write lock. Writers of this process queue for the one connection that writes, in Java and fairly, and never meet in
 * the lock; what readers see is the database as it was when their statement began, also while somebody writes. A transaction is a writer
 * from its first statement on, also one that only reads. A database in memory has a single connection, which all use in turn.
 */
final class SqliteBackend implements JdbcBackend {
    private final SqliteLocation location;
    private final DatabaseSettings settings;
    private final SqliteConnector connector;
    private final List<ConnectionThread> threads;
    private final Lender<ConnectionThread> writer;
    private final Lender<ConnectionThread> readers;

    SqliteBackend(String name, SqliteLocation location, DatabaseSettings settings) {
        this.location = location;
        this.settings = settings;
        this.connector = new SqliteConnector(name, location, settings.timeout());
        ConnectionThread write = new ConnectionThread("cotlette-" + name + "-writer", connector::writer);
        List<ConnectionThread> read = switch (location) {
            case SqliteLocation.Memory memory -> List.of();
            case SqliteLocation.File file ->
                IntStream.rangeClosed(1, settings.poolSize())
                        .mapToObj(i -> new ConnectionThread("cotlette-" + name + "-reader-" + i, connector::reader))
                        .toList();
        };
        this.threads = Stream.concat(Stream.of(write), read.stream()).toList();
        String key = "[databases." + name + "] ";
        this.writer = new Lender<>(
                "the connection that writes to the database '" + name + "'",
                "Make transactions shorter, or raise " + key + "timeout.",
                settings.timeout(),
                List.of(write));
        this.readers = read.isEmpty()
                ? writer
                : new Lender<>(
                        "one of the " + read.size() + " connections that read the database '" + name + "'",
                        "Make queries faster, or raise " + key + "pool_size or timeout.",
                        settings.timeout(),
                        read);
    }

    @Override
    public Dialect dialect() {
        return SqliteConnector.DIALECT;
    }

    @Override
    public String description() {
        return location.description();
    }

    @Override
    public BlockingSession open(Access access) {
        Lender<ConnectionThread> lender = switch (access) {
            case READ -> readers;
            case WRITE -> writer;
        };
        ConnectionThread thread = lender.take();
        return new SqliteSession(thread, () -> lender.giveBack(thread));
    }

    /** Connects first, because a database in memory is gone with its last connection, which would be one of the others. */
    @Override
    public DataSource dataSource() {
        try (BlockingSession session = open(Access.WRITE)) {
            session.query(Statement.of("SELECT 1"), row -> row.intValue(0));
        }
        return connector.dataSource();
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
        threads.forEach(thread -> thread.close(settings.timeout()));
    }
}
