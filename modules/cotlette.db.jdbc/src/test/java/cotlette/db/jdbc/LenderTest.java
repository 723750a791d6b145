package cotlette.db.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class LenderTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void lendsWhatWasUsedLast() {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a", "b"));
        String first = lender.take();
        lender.take();
        lender.giveBack(first);

        assertThat(lender.take()).isSameAs(first);
    }

    @Test
    void servesThoseFirstWhoHaveWaitedLongest() throws InterruptedException {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a"));
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        String lent = lender.take();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            Thread thread = Thread.ofVirtual().start(() -> {
                String thing = lender.take();
                served.add(number);
                lender.giveBack(thing);
            });
            waiting.add(thread);
            untilParked(thread);
        }
        lender.giveBack(lent);
        for (Thread thread : waiting) {
            thread.join();
        }

        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    /** Several times, because now and then who waits is also the fastest. */
    @RepeatedTest(20)
    void letsNobodyPassThoseWhoWait() {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a"));
        AtomicBoolean served = new AtomicBoolean();
        String lent = lender.take();
        Thread waiting = Thread.ofVirtual().start(() -> {
            String thing = lender.take();
            served.set(true);
            lender.giveBack(thing);
        });
        untilParked(waiting);
        lender.giveBack(lent);
        lender.take();

        assertThat(served).isTrue();
    }

    @Test
    void saysWhatItWaitedFor() {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", Duration.ofMillis(20), List.of("a"));
        lender.take();

        assertThatThrownBy(lender::take)
                .isInstanceOf(DatabaseException.class)
                .hasMessage("Waited 0.02 s for a thing. Buy more.");
    }

    @Test
    void staysInterruptedWhenItIsInterrupted() {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a"));
        lender.take();
        Thread.currentThread().interrupt();

        assertThatThrownBy(lender::take).isInstanceOf(DatabaseException.class).hasMessageContaining("Interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void lendsNothingOnceItIsClosed() {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a"));
        lender.close();

        assertThatThrownBy(lender::take).isInstanceOf(DatabaseException.class).hasMessageContaining("has stopped");
    }

    @Test
    void waitsWithClosingForWhatIsLent() throws InterruptedException {
        Lender<String> lender = new Lender<>("a thing", "Buy more.", LONG, List.of("a"));
        String lent = lender.take();
        Thread closing = Thread.ofVirtual().start(lender::close);
        untilParked(closing);
        lender.giveBack(lent);

        assertThat(closing.join(LONG)).isTrue();
    }

    private static void untilParked(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
    }
}
