package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.db.sqlite.SqliteLocation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectionThreadTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final AtomicInteger connected = new AtomicInteger();
    private ConnectionThread thread;

    @BeforeEach
    void makeAThread() {
        SqliteLocation location = new SqliteLocation.File("default", folder.resolve("db.sqlite3"), "db.sqlite3");
        SqliteConnector connector = new SqliteConnector("default", location, PATIENCE);
        thread = new ConnectionThread("owner of a connection", () -> {
            connected.incrementAndGet();
            return connector.writer();
        });
    }

    @AfterEach
    void closeTheThread() {
        thread.close(PATIENCE);
    }

    @Test
    void worksOnAPlatformThreadOfItsOwn() throws InterruptedException {
        AtomicReference<Thread> worker = new AtomicReference<>();
        Thread.ofVirtual()
                .start(() -> worker.set(thread.call(connection -> Thread.currentThread())))
                .join();

        assertThat(worker.get().isVirtual()).isFalse();
        assertThat(worker.get().getName()).isEqualTo("owner of a connection");
        assertThat(thread.<Thread>call(connection -> Thread.currentThread())).isSameAs(worker.get());
    }

    @Test
    void connectsOnceAndNotBeforeItMust() {
        assertThat(connected).hasValue(0);
        thread.call(connection -> 1);
        thread.call(connection -> 2);

        assertThat(connected).hasValue(1);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> thread.call(connection -> {
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
        assertThatThrownBy(() -> thread.call(connection -> {
                    throw new StackOverflowError("mine, too");
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(thread.<Integer>call(connection -> 1)).isEqualTo(1);
    }

    @Test
    void showsWhereTheCallerStandsWhenTheDatabaseFails() {
        assertThatThrownBy(() -> thread.call(connection -> {
                    throw new DatabaseException("down");
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("down")
                .satisfies(failure -> assertThat(failure.getStackTrace())
                        .anyMatch(frame ->
                                frame.getMethodName().contains("showsWhereTheCallerStandsWhenTheDatabaseFails")));
    }

    @Test
    void finishesTheStatementOfACallerWhoIsInterrupted() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AtomicReference<String> result = new AtomicReference<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread caller = Thread.ofVirtual().start(() -> {
            result.set(thread.call(connection -> {
                running.countDown();
                awaitUninterrupted(interrupted);
                return "finished";
            }));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        running.await();
        caller.interrupt();
        interrupted.countDown();
        caller.join();

        assertThat(result).hasValue("finished");
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void endsItsThreadWhenItIsClosed() throws InterruptedException {
        Thread worker = thread.call(connection -> Thread.currentThread());
        thread.close(PATIENCE);

        assertThat(worker.join(PATIENCE)).isTrue();
        assertThatThrownBy(() -> thread.call(connection -> 1))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("has stopped");
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("only the caller is to be interrupted", interrupted);
        }
    }
}
