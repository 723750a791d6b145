package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import io.r2dbc.spi.TransactionDefinition;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/** Two that want to write, and statements that take too long. */
final class LockTest {
    private static final int BUSY = 5;

    @TempDir
    private Path folder;

    private Opened first;
    private Opened second;

    @BeforeEach
    void open() {
        String url = "r2dbc:sqlite:///" + folder.resolve("lock.db");
        first = Opened.at(url);
        second = Opened.at(url + "?lockWaitTimeout=PT0.2S");
        first.run("CREATE TABLE book (title TEXT)");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void aWriterWaitsAndIsThenRefused() {
        Opened.await(first.connection().beginTransaction());
        long begun = System.nanoTime();

        assertThatThrownBy(() -> second.run("INSERT INTO book VALUES ('Emma')"))
                .isInstanceOf(R2dbcTransientResourceException.class)
                .hasMessageStartingWith("[SQLITE_BUSY] database is locked")
                .returns(BUSY, failure -> ((R2dbcException) failure).getErrorCode())
                .returns("40001", failure -> ((R2dbcException) failure).getSqlState());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void aWriterGetsTheLockWhenItIsFree() {
        Opened.await(first.connection().beginTransaction());
        Opened.await(second.connection().setLockWaitTimeout(Duration.ofSeconds(30)));
        CompletableFuture<Void> waiting =
                Mono.from(second.connection().beginTransaction()).toFuture();

        Opened.await(first.connection().commitTransaction());
        waiting.join();

        assertThat(second.connection().isAutoCommit()).isFalse();
    }

    @Test
    void aTransactionWaitsAsLongAsItsDefinitionSays() {
        Opened.await(first.connection().beginTransaction());
        Opened.await(second.connection().setLockWaitTimeout(Duration.ofHours(1)));

        assertThatThrownBy(() -> Opened.await(second.connection()
                        .beginTransaction(
                                definition(Map.of(TransactionDefinition.LOCK_WAIT_TIMEOUT, Duration.ofMillis(10))))))
                .isInstanceOf(R2dbcTransientResourceException.class);
    }

    @Test
    void aDeferredTransactionTakesNoLockBeforeItWrites() {
        TransactionDefinition deferred =
                definition(Map.of(SqliteConnectionFactoryProvider.TRANSACTION_MODE, TransactionMode.DEFERRED));

        Opened.await(first.connection().beginTransaction(deferred));
        Opened.await(second.connection().beginTransaction(IsolationLevel.SERIALIZABLE));

        assertThat(second.connection().isAutoCommit()).isFalse();
    }

    @Test
    void aStatementEndsWhenItsTimeIsUp() {
        Opened.await(first.connection().setStatementTimeout(Duration.ofMillis(50)));

        assertThatThrownBy(() -> first.select(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"))
                .isInstanceOf(R2dbcTimeoutException.class)
                .hasMessage("The statement took longer than it may.");
        assertThat(first.select("SELECT 7")).containsExactly(7);
    }

    @Test
    void waitingForALockCountsAsTimeOfTheStatement() {
        Opened.await(first.connection().beginTransaction());
        Opened.await(second.connection().setLockWaitTimeout(Duration.ofHours(1)));
        Opened.await(second.connection().setStatementTimeout(Duration.ofMillis(50)));

        assertThatThrownBy(() -> second.run("INSERT INTO book VALUES ('Emma')"))
                .isInstanceOf(R2dbcTimeoutException.class);
    }

    @Test
    void timeThatASubscriberTakesIsNotTheStatements() {
        Opened.await(first.connection().setStatementTimeout(Duration.ofMillis(400)));
        String numbers =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) SELECT i FROM n";

        // Three batches, each of which is held up for half of the time.
        long rows = first.column(numbers)
                .doOnNext(number -> {
                    if ((int) number % 256 == 0) {
                        LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                    }
                })
                .count()
                .block();

        assertThat(rows).isEqualTo(600);
    }

    private static TransactionDefinition definition(Map<Option<?>, Object> attributes) {
        return new TransactionDefinition() {
            @Override
            public <T> T getAttribute(Option<T> option) {
                return option.cast(attributes.get(option));
            }
        };
    }
}
