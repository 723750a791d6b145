package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.spi.Statement;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that are cancelled whenever it happens leave no connection behind, nor anything open on one. */
final class RandomCancellationTest {
    private static final int CANCELLATIONS = 1_000;
    private static final int CONNECTIONS = 4;
    private static final long LONGEST_NANOS = 2_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL", "MySQL", "MariaDB", "H2"})
    void givesEveryConnectionBack(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), CONNECTIONS, Duration.ofSeconds(30))) {
            fill(database);
            Random random = new Random(6);
            for (int i = 0; i < CANCELLATIONS; i++) {
                if (random.nextBoolean()) {
                    CompletableFuture<List<Long>> numbers = database.numbers("SELECT id FROM numbers ORDER BY id");
                    LockSupport.parkNanos(random.nextLong(LONGEST_NANOS));
                    numbers.cancel(true);
                } else {
                    Some some = new Some(1 + random.nextInt(500));
                    database.backend().stream(
                                    Statement.of("SELECT id FROM numbers ORDER BY id"), row -> row.longValue(0))
                            .subscribe(some);
                    LockSupport.parkNanos(random.nextLong(LONGEST_NANOS));
                    some.cancel();
                }
            }

            database.awaitIdle();
            assertThat(database.backend()
                            .update(Statement.of("DELETE FROM numbers"))
                            .join())
                    .isEqualTo(1024);
            assertThat(database.number("SELECT count(*) FROM numbers")).isZero();
        }
    }

    /** What is left open on a connection keeps the log of writes from being emptied. */
    @Test
    void leavesNoReaderOfSqliteOpen() {
        try (OpenDatabase database = OpenDatabase.at(url("SQLite"), CONNECTIONS, Duration.ofSeconds(30))) {
            fill(database);
            Random random = new Random(7);
            for (int i = 0; i < CANCELLATIONS; i++) {
                Some some = new Some(10);
                database.backend().stream(Statement.of("SELECT id FROM numbers ORDER BY id"), row -> row.longValue(0))
                        .subscribe(some);
                LockSupport.parkNanos(random.nextLong(LONGEST_NANOS / 4));
                some.cancel();
            }
            database.awaitIdle();
            database.backend().update(Statement.of("DELETE FROM numbers")).join();

            assertThat(database.number("PRAGMA wal_checkpoint(TRUNCATE)")).isZero();
        }
    }

    private static void fill(OpenDatabase database) {
        database.backend()
                .update(Statement.of("CREATE TABLE numbers (id bigint)"))
                .join();
        database.backend()
                .update(Statement.of("INSERT INTO numbers (id) VALUES (1)"))
                .join();
        for (long rows = 1; rows < 1024; rows *= 2) {
            database.backend()
                    .update(Statement.of("INSERT INTO numbers (id) SELECT id + " + rows + " FROM numbers"))
                    .join();
        }
    }

    private String url(String product) {
        return switch (product) {
            case "SQLite" -> "sqlite+r2dbc:///" + folder.resolve("numbers.sqlite3");
            case "PostgreSQL" -> OpenDatabase.postgresql();
            case "MySQL" -> TestMysql.freshUrl().replace("mysql:", "mysql+r2dbc:");
            case "MariaDB" -> TestMariadb.freshUrl().replace("mariadb:", "mariadb+r2dbc:");
            default -> "h2+r2dbc://";
        };
    }

    /** Takes some rows, and cancels then, or when it is told to. */
    private static final class Some implements Flow.Subscriber<Long> {
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private int wanted;

        Some(int wanted) {
            this.wanted = wanted;
        }

        void cancel() {
            subscription.join().cancel();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            given.request(wanted);
            subscription.complete(given);
        }

        @Override
        public void onNext(Long number) {
            wanted--;
            if (wanted == 0) {
                subscription.join().cancel();
            }
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {
            // There are more rows than it takes.
        }
    }
}
