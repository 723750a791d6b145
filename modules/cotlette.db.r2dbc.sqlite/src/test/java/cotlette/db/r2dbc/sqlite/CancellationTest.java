package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.ValidationDepth;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.Function;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class CancellationTest {
    private static final String ENDLESS =
            "WITH RECURSIVE n(i) AS (SELECT started() UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    private static final String NUMBERS =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n";

    @TempDir
    private Path folder;

    private final CountDownLatch started = new CountDownLatch(1);
    private String url;
    private Opened database;

    @BeforeEach
    void open() {
        url = "r2dbc:sqlite:///" + folder.resolve("cancel.db");
        database = Opened.from(ConnectionFactories.get(Opened.options(url)
                .option(
                        SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER,
                        connection -> Function.create(connection, "started", new Started()))
                .build()));
        database.run("CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void endsAStatementThatRuns() {
        Disposable endless = database.column(ENDLESS).subscribe();
        awaitStart();

        endless.dispose();

        assertThat(database.select("SELECT 7")).containsExactly(7);
    }

    @Test
    void endsNoOtherStatementOfTheConnection() {
        StepVerifier.create(database.column(NUMBERS), 256)
                .expectNextCount(256)
                .then(() -> {
                    Disposable endless = database.column(ENDLESS).subscribe();
                    awaitStart();
                    endless.dispose();
                    assertThat(database.select("SELECT 7")).containsExactly(7);
                })
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(744)
                .verifyComplete();
    }

    @Test
    void leavesOutAStatementThatHasNotBegun() {
        Disposable endless = database.column(ENDLESS).subscribe();
        awaitStart();
        Disposable waiting =
                database.column("INSERT INTO book (title) VALUES ('Emma')").subscribe();

        waiting.dispose();
        endless.dispose();

        assertThat(database.select("SELECT count(*) FROM book")).containsExactly(0);
    }

    @Test
    void closesAStatementInTheMiddleOfItsRows() {
        database.run(
                "INSERT INTO book (title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n");
        try (Opened other = Opened.at(url + "?lockWaitTimeout=PT0S")) {
            StepVerifier.create(database.column("SELECT id FROM book"), 1)
                    .expectNext(1)
                    .then(() -> assertThatThrownBy(() -> other.run("DELETE FROM book"))
                            .isInstanceOf(R2dbcTransientResourceException.class))
                    .thenCancel()
                    .verify();
            Opened.await(database.connection().validate(ValidationDepth.REMOTE));

            assertThat(other.run("DELETE FROM book")).isEqualTo(1000);
        }
    }

    @Test
    void leavesNothingOpenWheneverItComes() {
        database.run(
                "INSERT INTO book (title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Disposable rows = rows(database.execute("SELECT id FROM book")).subscribe();
            LockSupport.parkNanos(random.nextInt(400_000));
            rows.dispose();
        }
        Opened.await(database.connection().validate(ValidationDepth.REMOTE));

        try (Opened other = Opened.at(url + "?lockWaitTimeout=PT0S")) {
            assertThat(other.run("DELETE FROM book")).isEqualTo(1000);
        }
    }

    @Test
    void leavesTheFirstResultToThoseWhoTakeIt() {
        Result first = Mono.<Result>from(database.statement(NUMBERS).execute()).block();

        assertThat(Opened.all(first.map(row -> row.get(0)))).hasSize(1000);
    }

    @Test
    void aResultThatWasLeftIsClosedWhenTheConnectionIsUsedForSomethingElse() {
        Result left = Mono.<Result>from(database.statement(NUMBERS).execute()).block();
        database.select("SELECT 7");

        assertThatThrownBy(() -> Opened.await(left.map(row -> row.get(0))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The result was closed");
    }

    @Test
    void endsWaitingForALock() {
        try (Opened other = Opened.at(url)) {
            Opened.await(other.connection().beginTransaction());
            Opened.await(database.connection().setLockWaitTimeout(Duration.ofHours(1)));
            Disposable waiting =
                    Mono.from(database.connection().beginTransaction()).subscribe();

            waiting.dispose();

            assertThat(database.select("SELECT 7")).containsExactly(7);
            assertThat(database.connection().isAutoCommit()).isTrue();
        }
    }

    @Test
    void refusesAllThatFollowsWhenTheTransactionWasUndoneWithTheStatement() {
        Opened.await(database.connection().beginTransaction());
        database.run("INSERT INTO book (title) VALUES ('Emma')");
        Disposable endless = database.execute(
                        "INSERT INTO book (title) WITH RECURSIVE n(i) AS (SELECT started() UNION ALL SELECT i + 1 FROM n) SELECT i FROM n")
                .subscribe();
        awaitStart();
        endless.dispose();

        assertThatThrownBy(() -> database.run("INSERT INTO book (title) VALUES ('Persuasion')"))
                .isInstanceOf(R2dbcRollbackException.class)
                .hasMessageContaining("SQLITE_INTERRUPT")
                .hasMessageEndingWith("Roll it back.");
        assertThatThrownBy(() -> Opened.await(database.connection().commitTransaction()))
                .isInstanceOf(R2dbcRollbackException.class);
        Opened.await(database.connection().rollbackTransaction());
        assertThat(database.select("SELECT count(*) FROM book")).containsExactly(0);
        assertThat(database.connection().isAutoCommit()).isTrue();
    }

    private void awaitStart() {
        try {
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Tells that SQLite is at work. */
    private final class Started extends Function {
        @Override
        protected void xFunc() throws SQLException {
            started.countDown();
            result(1);
        }
    }

    /** Not with concatMap, which may forget to cancel: github.com/reactor/reactor-core/issues/4398. */
    private static Flux<Object> rows(Flux<Result> results) {
        return results.flatMap(result -> result.map(row -> row.get(0)), 1, 100);
    }
}
