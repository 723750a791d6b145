package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncSession;
import cotlette.db.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How connections are lent and come back, with each product. */
final class PoolTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void refusesAfterTheTimeoutWhenAllAreLent(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), 2, SHORT)) {
            List<AsyncSession> sessions = List.of(open(database), open(database));

            assertThatThrownBy(database.numbers("SELECT 1")::join)
                    .cause()
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("Waited 0.1 s for one of the 2 connections to the database 'default'. "
                            + "Make queries faster, or raise [databases.default] pool_size or timeout.");

            sessions.forEach(session -> session.close().join());
            assertThat(database.number("SELECT 1")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void lendsNobodysConnectionTwiceWhenItIsGivenBackTwice(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), 1, LONG)) {
            AsyncSession first = open(database);
            first.close().join();
            AsyncSession second = open(database);
            first.close().join();

            CompletableFuture<AsyncSession> third = database.backend().open(Access.READ);
            assertThat(third).isNotDone();
            second.close().join();
            third.join().close().join();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void undoesWhatASessionLeftOpen(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), 1, LONG)) {
            database.backend()
                    .update(Statement.of("CREATE TABLE t (id bigint)"))
                    .join();
            AsyncSession session = open(database);
            session.begin(Atomic.DEFAULTS).join();
            session.update(Statement.of("INSERT INTO t VALUES (?)", 1L)).join();
            session.close().join();

            assertThat(database.number("SELECT count(*) FROM t")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void getsBackWhatIsCancelledAtAnyMoment(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), 3, LONG)) {
            List<CompletableFuture<List<Long>>> asked = IntStream.range(0, 600)
                    .mapToObj(number -> database.numbers("SELECT CAST(? AS bigint)", (long) number))
                    .toList();
            for (int i = 0; i < asked.size(); i += 2) {
                asked.get(i).cancel(true);
            }
            for (int i = 1; i < asked.size(); i += 2) {
                assertThat(asked.get(i).join()).containsExactly((long) i);
            }

            List<AsyncSession> all = List.of(open(database), open(database), open(database));
            all.forEach(session -> session.close().join());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void getsBackWhatASubscriberCancels(String product) {
        try (OpenDatabase database = OpenDatabase.at(url(product), 1, LONG)) {
            for (int i = 0; i < 20; i++) {
                FirstRow first = new FirstRow();
                database.backend().stream(
                                Statement.of("SELECT n FROM " + numbers(product, 10_000) + " WHERE n > ?", 0),
                                row -> row.longValue(0))
                        .subscribe(first);
                first.row.join();
            }
            assertThat(database.number("SELECT 1")).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void lendsNothingAfterTheApplicationHasStopped(String product) {
        OpenDatabase database = OpenDatabase.at(url(product), 1, LONG);
        assertThat(database.number("SELECT 1")).isOne();
        database.close();

        assertThatThrownBy(database.numbers("SELECT 1")::join)
                .cause()
                .isInstanceOf(DatabaseException.class)
                .hasMessage("The application has stopped, and its database 'default' is closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "h2"})
    void leavesNoThreadBehind(String product) {
        try (OpenDatabase other = OpenDatabase.at(url(product), 1, LONG)) {
            other.number("SELECT 1");
            List<Thread> before = threads();
            OpenDatabase database = OpenDatabase.at(url(product), 4, LONG);
            IntStream.range(0, 8)
                    .mapToObj(_ -> database.numbers("SELECT 1"))
                    .toList()
                    .forEach(CompletableFuture::join);

            database.close();

            // An event loop says that it has ended a moment before its thread does.
            assertThat(threads())
                    .filteredOn(thread -> thread.getName().startsWith("cotlette-") && !before.contains(thread))
                    .allSatisfy(thread ->
                            assertThat(thread.join(Duration.ofSeconds(10))).isTrue());
            assertThat(other.number("SELECT 1")).isOne();
        }
    }

    private static List<Thread> threads() {
        return List.copyOf(Thread.getAllStackTraces().keySet());
    }

    private static String url(String product) {
        return product.equals("h2") ? "h2+r2dbc://" : OpenDatabase.postgresql();
    }

    private static String numbers(String product, int count) {
        return product.equals("h2")
                ? "(SELECT x AS n FROM system_range(1, " + count + "))"
                : "generate_series(1, " + count + ") AS s (n)";
    }

    private static AsyncSession open(OpenDatabase database) {
        return database.backend().open(Access.WRITE).join();
    }

    /** Takes one row, and cancels. */
    private static final class FirstRow implements Flow.Subscriber<Long> {
        private final CompletableFuture<Long> row = new CompletableFuture<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(Long number) {
            subscription.cancel();
            row.complete(number);
        }

        @Override
        public void onError(Throwable failure) {
            row.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            row.completeExceptionally(new AssertionError("no row"));
        }
    }
}
