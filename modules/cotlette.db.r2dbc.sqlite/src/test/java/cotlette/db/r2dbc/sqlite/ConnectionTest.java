package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.Result;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The beginning and the end of connections and their threads. */
final class ConnectionTest {
    private final Set<Thread> before = Opened.threads();

    @TempDir
    private Path folder;

    private ConnectionFactory factory;

    @BeforeEach
    void choose() {
        factory = ConnectionFactories.get("r2dbc:sqlite:///" + folder.resolve("connection.db"));
    }

    @Test
    void nothingHappensBeforeSubscription() {
        Publisher<? extends Connection> created = factory.create();

        assertThat(created).isNotNull();
        assertThat(started()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void publishersOfAConnectionDoNothingBeforeSubscription() {
        try (Opened database = Opened.from(factory)) {
            Connection connection = database.connection();
            List<Publisher<?>> unsubscribed = List.of(
                    connection.createStatement("CREATE TABLE book (title TEXT)").execute(),
                    connection
                            .createBatch()
                            .add("CREATE TABLE book (title TEXT)")
                            .execute(),
                    connection.beginTransaction(),
                    connection.createSavepoint("before"),
                    connection.setAutoCommit(false),
                    connection.close());

            assertThat(unsubscribed).hasSize(6);
            assertThat(database.select("SELECT count(*) FROM sqlite_schema")).containsExactly(0);
            assertThat(connection.isAutoCommit()).isTrue();
        }
    }

    @Test
    void aPublisherWorksForEachSubscription() {
        try (Opened database = Opened.from(factory)) {
            database.run("CREATE TABLE book (title TEXT)");
            Publisher<? extends Result> insert =
                    database.statement("INSERT INTO book VALUES ('Emma')").execute();

            Opened.await(insert);
            Opened.await(insert);

            assertThat(database.select("SELECT count(*) FROM book")).containsExactly(2);
        }
    }

    @Test
    void theThreadEndsWithTheConnection() {
        Opened database = Opened.from(factory);
        Set<Thread> thread = started();
        assertThat(thread).hasSize(1);

        database.close();

        Opened.awaitEnd(thread);
        assertThat(started()).isEmpty();
    }

    @Test
    void canBeClosedTwice() {
        Opened database = Opened.from(factory);
        Publisher<Void> close = database.connection().close();
        Mono.when(close, close).block();

        database.close();

        assertThat(Opened.all(database.connection().close())).isEmpty();
    }

    @Test
    void refusesAllWhenClosed() {
        Opened database = Opened.from(factory);
        database.close();

        assertThatThrownBy(() -> database.select("SELECT 1"))
                .isInstanceOf(R2dbcNonTransientResourceException.class)
                .hasMessage("The connection is closed.");
        assertThatThrownBy(() -> Opened.await(database.connection().beginTransaction()))
                .isInstanceOf(R2dbcNonTransientResourceException.class);
    }

    @Test
    void aStatementOpenAtTheEndFailsWhenMoreIsAskedFor() {
        Opened database = Opened.from(factory);
        String numbers =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) SELECT i FROM n";

        StepVerifier.create(database.column(numbers), 1)
                .expectNext(1)
                .then(database::close)
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(255)
                .verifyError(R2dbcNonTransientResourceException.class);
    }

    @Test
    void whoCancelsWhileConnectingLeavesNoThreadBehind() {
        List<Disposable> attempts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            // What arrives together with its cancellation belongs to the subscriber, who alone knows that it has it.
            attempts.add(Mono.<Connection>from(factory.create()).subscribeWith(new BaseSubscriber<>() {
                @Override
                protected void hookOnNext(Connection connection) {
                    Mono.from(connection.close()).subscribe();
                }
            }));
        }
        attempts.forEach(Disposable::dispose);

        Opened.awaitEnd(started());
        assertThat(started()).isEmpty();
    }

    @Test
    void aConnectionThatOpensAfterItsCancellationIsClosed() throws SQLException {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicReference<java.sql.Connection> below = new AtomicReference<>();
        ConnectionFactory slow = ConnectionFactories.get(Opened.options("r2dbc:sqlite:///:memory:")
                .option(SqliteConnectionFactoryProvider.CONNECTION_INITIALIZER, connection -> {
                    below.set(connection);
                    opening.countDown();
                    awaitLatch(cancelled);
                })
                .build());
        Disposable attempt = Mono.from(slow.create()).subscribe();
        awaitLatch(opening);
        Set<Thread> thread = started();

        attempt.dispose();
        cancelled.countDown();

        assertThat(thread).hasSize(1);
        Opened.awaitEnd(thread);
        assertThat(below.get().isClosed()).isTrue();
    }

    @Test
    void whoTakesTheFirstConnectionOfManyKeepsIt() {
        try (Opened database = new Opened(
                Flux.<Connection>from(factory.create()).take(1).next().block())) {
            assertThat(database.select("SELECT 7")).containsExactly(7);
        }
    }

    @Test
    void whatCannotBeOpenedLeavesNoThreadBehind() {
        assertThatThrownBy(() -> Opened.at("r2dbc:sqlite:///" + folder.resolve("missing/library.db")))
                .isInstanceOf(R2dbcNonTransientResourceException.class);

        Opened.awaitEnd(started());
        assertThat(started()).isEmpty();
    }

    @Test
    void saysWhatItIsConnectedTo() {
        try (Opened database = Opened.from(factory)) {
            assertThat(factory.getMetadata().getName()).isEqualTo("SQLite");
            assertThat(database.connection().getMetadata().getDatabaseProductName())
                    .isEqualTo("SQLite");
            assertThat(database.connection().getMetadata().getDatabaseVersion())
                    .isEqualTo(database.select("SELECT sqlite_version()").getFirst());
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Set<Thread> started() {
        Set<Thread> now = new HashSet<>(Opened.threads());
        now.removeAll(before);
        return now;
    }
}
