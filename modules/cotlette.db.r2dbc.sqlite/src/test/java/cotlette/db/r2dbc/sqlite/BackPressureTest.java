package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.ConnectionFactories;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.Function;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Rows are read when they are asked for; a function of the database counts them. */
final class BackPressureTest {
    private static final String NUMBERS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT seen(i) FROM n";

    private final AtomicLong read = new AtomicLong();
    private Opened database;

    @BeforeEach
    void open() {
        database = Opened.from(ConnectionFactories.get(Opened.options(Opened.newMemory())
                .option(
                        SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER,
                        connection -> Function.create(connection, "seen", new Seen()))
                .build()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesNoMoreThanAskedFor() {
        StepVerifier.create(database.column(NUMBERS, 1_000), 0)
                .expectSubscription()
                .thenRequest(1)
                .expectNext(1)
                .thenRequest(2)
                .expectNext(2, 3)
                .then(() -> assertThat(read).hasValue(256))
                .thenCancel()
                .verify();
    }

    @Test
    void readsTheNextBatchWhenTheLastIsUsedUp() {
        StepVerifier.create(database.column(NUMBERS, 1_000).map(_ -> read.get()), 255)
                .expectNextCount(255)
                .then(() -> assertThat(read).hasValue(256))
                .thenRequest(2)
                .expectNext(256L, 512L)
                .thenCancel()
                .verify();
    }

    @Test
    void completesWithTheLastRow() {
        StepVerifier.create(database.column(NUMBERS, 256), 256)
                .expectNextCount(256)
                .verifyComplete();
    }

    @Test
    void readsAsManyRowsAtATimeAsTheStatementSays() {
        Flux<Object> rows = Flux.from(
                        database.statement(NUMBERS, 100).fetchSize(10).execute())
                .concatMap(result -> result.map(row -> row.get(0)));

        StepVerifier.create(rows, 1)
                .expectNext(1)
                .then(() -> assertThat(read).hasValue(10))
                .thenCancel()
                .verify();
    }

    @Test
    void executesNothingBeforeAResultIsAskedFor() {
        StepVerifier.create(database.execute(NUMBERS, 1), 0)
                .expectSubscription()
                .thenCancel()
                .verify();
        assertThat(database.select("SELECT 1")).containsExactly(1);

        assertThat(read).hasValue(0);
    }

    @Test
    void holdsOneBatchOfAMillionRowsInMemory() {
        AtomicLong taken = new AtomicLong();
        AtomicLong mostHeld = new AtomicLong();

        Opened.await(database.column(NUMBERS, 1_000_000)
                .doOnNext(_ -> mostHeld.accumulateAndGet(read.get() - taken.getAndIncrement(), Math::max))
                .limitRate(10));

        assertThat(taken).hasValue(1_000_000);
        assertThat(mostHeld).hasValueLessThanOrEqualTo(256);
    }

    /** Counts the rows for which it is called. */
    private final class Seen extends Function {
        @Override
        protected void xFunc() throws SQLException {
            read.incrementAndGet();
            result(value_long(0));
        }
    }
}
