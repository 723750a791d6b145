package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.orm.Db;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.Statement;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.TestPostgresql;
import cotlette.db.tck.library.Author;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/** The connections of a pool run out, are killed, and come back. */
final class PooledConnectionsTest extends DatabaseTck {
    private final String url = TestPostgresql.freshUrl();

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(url, 1, Duration.ofMillis(200));
    }

    @Test
    void saysThatAllConnectionsAreInUse() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> other = Db.atomic(() -> {
                author("first");
                Future<?> waiting = threads.submit(() -> application().call(() -> author("second")));
                assertThatThrownBy(waiting::get).hasCauseInstanceOf(DatabaseUnavailable.class);
                return waiting;
            });

            assertThat(other.exceptionNow())
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("Waited 0.2 s for one of the 1 connections to the database 'default'. "
                            + "Make queries faster, or raise [databases.default] pool_size or timeout.");
        }
        author("third");
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void aTransactionHoldsAConnectionFromItsFirstStatementOnly() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Db.atomic(() -> {
                threads.submit(() -> application().call(() -> author("other"))).get();
                author("first");
            });
            threads.submit(() -> application().call(() -> author("third"))).get();
        }

        assertThat(Author.objects.count()).isEqualTo(3);
    }

    @Test
    void readsOnAfterTheServerHasEndedTheConnection() {
        author("Octavia");
        killConnections();

        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void streamsOnAfterTheServerHasEndedTheConnection() {
        author("Octavia");
        killConnections();

        try (Cursor<Long> cursor = cursor("SELECT count(*) FROM library_author")) {
            assertThat(cursor.next(10)).containsExactly(1L);
        }
    }

    @Test
    void doesNotRepeatAStatementThatWrites() {
        author("Octavia");
        killConnections();

        assertThatThrownBy(() -> author("Ursula"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("The connection to the database 'default' (PostgreSQL test_")
                .hasMessageContaining("was lost: ")
                .hasMessageContaining("Whether the last statement took effect is not known. Statement: INSERT INTO")
                .hasMessageNotContaining("secret");
        author("Samuel");
        assertThat(Author.objects.count()).isEqualTo(2);
    }

    @Test
    void endsATransactionWhoseConnectionIsKilled() {
        assertThatThrownBy(() -> Db.atomic(() -> {
                    author("Octavia");
                    killConnections();
                    author("Ursula");
                }))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasNoSuppressedExceptions();

        assertThat(Author.objects.count()).isZero();
        Db.atomic(() -> author("Samuel"));
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void fetchesNoMoreRowsThanAreAskedFor() {
        sql("CREATE SEQUENCE fetched");

        try (Cursor<Long> cursor = cursor("SELECT nextval('fetched') FROM generate_series(1, 1000000)")) {
            assertThat(cursor.next(2)).containsExactly(1L, 2L);
            assertThat(cursor.next(2)).containsExactly(3L, 4L);
        }

        assertThat(numbers("SELECT last_value FROM fetched"))
                .first()
                .satisfies(last -> assertThat(last).isLessThan(1_000));
    }

    @Test
    void tellsWhoWaitsThatTheApplicationHasStopped() throws InterruptedException {
        DatabaseSettings patient = new DatabaseSettings(url, 1, Duration.ofSeconds(30));
        PooledBackend backend = new PooledBackend(PostgresqlDriver.connector(running(), "default", patient), patient);
        AtomicReference<Throwable> told = new AtomicReference<>();
        Thread closing;
        try (BlockingSession held = backend.open(Access.READ)) {
            assertThat(held.query(Statement.of("SELECT 1"), row -> row.longValue(0)))
                    .hasSize(1);
            Thread waiting = Thread.startVirtualThread(() -> {
                try (BlockingSession second = backend.open(Access.READ)) {
                    told.set(new AssertionError(second));
                } catch (DatabaseException stopped) {
                    told.set(stopped);
                }
            });
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            closing = Thread.startVirtualThread(backend::close);
            waiting.join();
        }
        closing.join();

        assertThat(told.get()).hasMessageContaining("The application has stopped");
        assertThatThrownBy(() -> backend.open(Access.READ)).hasMessageContaining("The application has stopped");
    }

    @Test
    void leavesAValueOutThatCannotBeRead() {
        assertThatThrownBy(() -> numbers("SELECT 'jane@example.com'"))
                .hasMessageContaining("The column 0 of a result cannot be read")
                .satisfies(
                        failure -> assertThat(Throwables.getStackTrace(failure)).doesNotContain("jane@example.com"));
    }

    @Test
    void waitsNoLongerForALockThanTheSettingsSay() {
        author("Octavia");
        TestPostgresql.run("BEGIN; LOCK TABLE " + user() + ".library_author");
        try {
            assertThatThrownBy(() -> Author.objects.count()).hasMessageContaining("held the lock");
        } finally {
            TestPostgresql.run("ROLLBACK");
        }
    }

    private Cursor<Long> cursor(String text) {
        return ((JdbcBackend) database().backend()).cursor(Statement.of(text), row -> row.longValue(0));
    }

    private void killConnections() {
        TestPostgresql.run(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '" + user() + "'");
    }

    private String user() {
        return url.substring("postgresql://".length(), url.indexOf(':', "postgresql://".length()));
    }
}
