package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.r2dbc.sqlite.ConnectionInitializer;
import cotlette.db.r2dbc.sqlite.JournalMode;
import cotlette.db.r2dbc.sqlite.SqliteConnectionFactoryProvider;
import cotlette.db.r2dbc.sqlite.Synchronous;
import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.sqlite.SqliteFunctions;
import cotlette.db.sqlite.SqliteLocation;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.R2dbcException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** SQLite, each of whose connections has a thread of the driver. A file has one connection that writes, and others that read. */
final class SqliteProduct implements Product {
    /** As many as over JDBC. */
    private static final int PREPARED_STATEMENTS = 128;

    /** What the driver puts before SQLite's own words. */
    private static final Pattern CODE = Pattern.compile("^\\[SQLITE_\\w+] ");

    private final Dialect dialect = new SqliteDialect();
    private final SqliteLocation location;
    private final ConnectionFactory writers;
    private final ConnectionFactory readers;
    /** Keeps a database in memory alive, which is gone with its last connection. */
    private final Mono<? extends Connection> anchor;

    private volatile @Nullable Connection anchored;

    private SqliteProduct(SqliteLocation location, DatabaseSettings settings) {
        this.location = location;
        this.writers = factory(location, settings, SqliteFunctions::register);
        this.readers = factory(location, settings, SqliteProduct::refuseToWrite);
        this.anchor = Mono.defer(() -> Mono.from(writers.create()))
                .doOnNext(connection -> anchored = connection)
                .cache(_ -> Duration.ofNanos(Long.MAX_VALUE), _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    static Product open(SqliteLocation location, DatabaseSettings settings) {
        return new SqliteProduct(location, settings);
    }

    private static ConnectionFactory factory(
            SqliteLocation location, DatabaseSettings settings, ConnectionInitializer initializer) {
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, SqliteConnectionFactoryProvider.DRIVER)
                .option(ConnectionFactoryOptions.LOCK_WAIT_TIMEOUT, settings.timeout())
                .option(SqliteConnectionFactoryProvider.SYNCHRONOUS, Synchronous.NORMAL)
                .option(SqliteConnectionFactoryProvider.STATEMENT_CACHE_SIZE, PREPARED_STATEMENTS)
                // What is wanted as a whole crosses over as a whole.
                .option(SqliteConnectionFactoryProvider.FETCH_SIZE, Integer.MAX_VALUE)
                .option(SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER, initializer);
        switch (location) {
            case SqliteLocation.File file ->
                options.option(ConnectionFactoryOptions.DATABASE, file.path().toString())
                        .option(SqliteConnectionFactoryProvider.JOURNAL_MODE, JournalMode.WAL);
            case SqliteLocation.Memory(String id) ->
                options.option(ConnectionFactoryOptions.PROTOCOL, "memory")
                        .option(ConnectionFactoryOptions.DATABASE, id);
        }
        return new SqliteConnectionFactoryProvider().create(options.build());
    }

    /** So that a mistake of ours could not get around the queue of writers. */
    private static void refuseToWrite(java.sql.Connection connection) throws SQLException {
        SqliteFunctions.register(connection);
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public String description() {
        return location.description();
    }

    @Override
    public Sharing sharing() {
        return switch (location) {
            case SqliteLocation.File _ -> Sharing.ONE_WRITER;
            case SqliteLocation.Memory _ -> Sharing.ONE_CONNECTION;
        };
    }

    @Override
    public Mono<Connection> connect(Access access) {
        ConnectionFactory factory = access == Access.WRITE ? writers : readers;
        Mono<Connection> connection =
                Mono.fromRunnable(location::check).then(Mono.defer(() -> Mono.from(factory.create())));
        return switch (location) {
            case SqliteLocation.File _ -> connection;
            case SqliteLocation.Memory _ -> anchor.then(connection);
        };
    }

    /** The driver does one thing after the other, on the connection's thread. */
    @Override
    public Scheduler scheduler(Connection connection) {
        return Schedulers.immediate();
    }

    @Override
    public boolean isOpen(Connection connection) {
        return true;
    }

    @Override
    public String message(R2dbcException failure) {
        return CODE.matcher(Objects.requireNonNullElse(failure.getMessage(), ""))
                .replaceFirst("");
    }

    @Override
    public void close() {
        Connection last = anchored;
        if (last != null) {
            Mono.from(last.close()).block();
        }
    }
}
