package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that PostgreSQL ends, as it does when it stops. */
final class LostConnectionTest {
    private static final int POOL_SIZE = 5;

    private OpenDatabase database;
    private OpenDatabase operator;

    @BeforeEach
    void open() {
        String url = OpenDatabase.postgresql();
        database = OpenDatabase.at(url, POOL_SIZE, Duration.ofSeconds(10));
        operator = OpenDatabase.at(url, 1, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        database.close();
        operator.close();
    }

    @Test
    void failsTheStatementThatRunsAndMayHaveChangedSomething() {
        CompletableFuture<Long> running = database.backend().update(Statement.of("SELECT 1 FROM pg_sleep(60)"));
        operator.awaitStatement("%pg_sleep%", 1);

        endAll();

        assertThatThrownBy(running::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("The connection to the database 'default' (PostgreSQL test_")
                .hasMessageContaining("was lost: terminating connection due to administrator command")
                .hasMessageContaining(
                        "Whether the last statement took effect is not known. Statement: SELECT 1 FROM pg_sleep(60)");
        assertThat(database.number("SELECT 1")).isOne();
    }

    @Test
    void runsAStatementAgainThatOnlyReads() {
        operator.number("SELECT 1 FROM pg_advisory_lock(8)");
        CompletableFuture<List<Long>> running = database.numbers("SELECT 5 FROM pg_advisory_lock_shared(8)");
        operator.awaitStatement("%lock_shared%", 1);

        endAll();
        operator.number("SELECT 1 FROM pg_advisory_unlock(8)");

        assertThat(running.join()).containsExactly(5L);
    }

    @Test
    void isNotLentAgainWhenItWasIdle() {
        Stream.generate(() -> database.numbers("SELECT pg_backend_pid()"))
                .limit(POOL_SIZE)
                .toList()
                .forEach(CompletableFuture::join);

        endAll();
        operator.awaitConnections(0);

        for (int i = 0; i < 2 * POOL_SIZE; i++) {
            assertThat(database.number("SELECT 1")).isOne();
        }
    }

    @Test
    void endsATransactionOnceAndForAll() {
        AsyncSession session = database.backend().open(Access.WRITE).join();
        session.begin(Atomic.DEFAULTS).join();
        session.update(Statement.of("CREATE TABLE kept (id bigint)")).join();

        endAll();

        assertThatThrownBy(session.commit()::join).cause().isInstanceOf(DatabaseUnavailable.class);
        session.close().join();
        assertThat(database.number("SELECT count(*) FROM pg_tables WHERE tablename = 'kept'"))
                .isZero();
    }

    private void endAll() {
        operator.numbers("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE usename = current_user AND pid <> pg_backend_pid()")
                .join();
    }
}
