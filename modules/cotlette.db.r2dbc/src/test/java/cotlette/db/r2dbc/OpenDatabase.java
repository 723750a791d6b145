package cotlette.db.r2dbc;

import cotlette.api.orm.Databases;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.Settings;
import cotlette.core.RunningApplication;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.Access;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.TestPostgresql;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The backend of a database, in an application that runs. */
record OpenDatabase(RunningApplication application, R2dbcBackend backend) implements AutoCloseable {
    private static final String OTHERS =
            "SELECT count(*) FROM pg_stat_activity WHERE usename = current_user AND pid <> pg_backend_pid()";

    static OpenDatabase at(DatabaseSettings settings) {
        RunningApplication application = TckApplication.start(Path.of("").toAbsolutePath(), settings);
        try {
            Databases databases = application.service(Databases.class);
            SqlDatabase database = (SqlDatabase) databases.get(Settings.DEFAULT_DATABASE);
            return new OpenDatabase(application, (R2dbcBackend) database.backend());
        } catch (RuntimeException failure) {
            application.close();
            throw failure;
        }
    }

    static OpenDatabase at(String url, int poolSize, Duration timeout) {
        return at(new DatabaseSettings(url, poolSize, timeout));
    }

    /** Returns the URL of an empty PostgreSQL database. */
    static String postgresql() {
        return TestPostgresql.freshUrl().replace("postgresql:", "postgresql+r2dbc:");
    }

    <R> CompletableFuture<List<R>> query(RowReader<R> reader, String sql, Object... binds) {
        return backend.query(Access.READ, Statement.of(sql, binds), reader);
    }

    CompletableFuture<List<Long>> numbers(String sql, Object... binds) {
        return query(row -> row.longValue(0), sql, binds);
    }

    long number(String sql, Object... binds) {
        return numbers(sql, binds).join().getFirst();
    }

    /** Waits until as many connections of this user run a statement like this. */
    void awaitStatement(String like, int count) {
        await(count, OTHERS + " AND state = 'active' AND query LIKE ?", like);
    }

    /** Waits until as many other connections of this user are there. */
    void awaitConnections(int count) {
        await(count, OTHERS);
    }

    /** Waits until a query says this. */
    void await(long expected, String sql, Object... binds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        long number = number(sql, binds);
        while (number != expected) {
            if (System.nanoTime() > end) {
                throw new AssertionError(expected + " is what " + sql + " never said, but " + number);
            }
            number = number(sql, binds);
        }
    }

    /** Waits until all connections are back in the pool. */
    void awaitIdle() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (backend.lent() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError(backend.lent() + " connections never came back");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
