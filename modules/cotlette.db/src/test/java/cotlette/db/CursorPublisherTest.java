package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.db.spi.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a subscriber of a cursor sees, and that the cursor is closed whatever happens. */
final class CursorPublisherTest {
    /** The numbers from 0 on, of which some fail. */
    private static final class Numbers implements Cursor<Integer> {
        private final int end;
        private final int broken;
        private final CompletableFuture<Void> closed = new CompletableFuture<>();
        private final AtomicInteger fetched = new AtomicInteger();

        Numbers(int end, int broken) {
            this.end = end;
            this.broken = broken;
        }

        @Override
        public List<Integer> next(int most) {
            int from = fetched.get();
            List<Integer> numbers =
                    IntStream.range(from, Math.min(end, from + most)).boxed().toList();
            if (fetched.addAndGet(numbers.size()) > broken) {
                throw new IllegalStateException("the connection broke");
            }
            return numbers;
        }

        @Override
        public void close() {
            closed.complete(null);
        }

        void assertClosed() {
            closed.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    /** Writes down what it hears, and asks when it is told to. */
    private static final class Listener implements Flow.Subscriber<Integer> {
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
        private final LinkedBlockingQueue<Object> heard = new LinkedBlockingQueue<>();

        Flow.Subscription subscription() {
            return subscription.orTimeout(10, TimeUnit.SECONDS).join();
        }

        List<Object> next(int count) throws InterruptedException {
            List<Object> next = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                next.add(heard.poll(10, TimeUnit.SECONDS));
            }
            return next;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
        }

        @Override
        public void onNext(Integer number) {
            heard.add(number);
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure);
        }

        @Override
        public void onComplete() {
            heard.add("end");
        }
    }

    private final Listener listener = new Listener();

    private Numbers subscribe(int end, int broken) {
        Numbers numbers = new Numbers(end, broken);
        new CursorPublisher<>(() -> numbers, Runnable::run).subscribe(listener);
        return numbers;
    }

    @Test
    void fetchesNothingBeforeItIsAsked() throws InterruptedException {
        Numbers numbers = subscribe(3, 3);
        Flow.Subscription subscription = listener.subscription();
        assertThat(numbers.fetched).hasValue(0);

        subscription.request(2);
        assertThat(listener.next(2)).containsExactly(0, 1);
        assertThat(listener.heard).isEmpty();

        subscription.request(Long.MAX_VALUE);
        subscription.request(Long.MAX_VALUE);
        assertThat(listener.next(2)).containsExactly(2, "end");
        numbers.assertClosed();
    }

    @Test
    void readsNoFurtherThanASubscriberFollows() throws InterruptedException {
        Numbers numbers = subscribe(1_000_000, 1_000_000);

        listener.subscription().request(1_000);
        listener.next(1_000);
        assertThat(numbers.fetched.get()).isLessThan(2_000);

        listener.subscription().cancel();
        numbers.assertClosed();
        assertThat(listener.heard).isEmpty();
    }

    @Test
    void closesTheCursorBeforeItTellsOfAFailure() throws InterruptedException {
        Numbers numbers = subscribe(2_000, 300);

        listener.subscription().request(Long.MAX_VALUE);

        assertThat(listener.next(257).getLast())
                .isInstanceOfSatisfying(
                        IllegalStateException.class,
                        failure -> assertThat(failure).hasMessage("the connection broke"));
        assertThat(numbers.closed).isDone();
    }

    @Test
    void refusesToBeAskedForNothing() throws InterruptedException {
        Numbers numbers = subscribe(10, 10);

        listener.subscription().request(1);
        assertThat(listener.next(1)).containsExactly(0);
        listener.subscription().request(0);

        assertThat(listener.next(1).getFirst()).isInstanceOf(IllegalArgumentException.class);
        numbers.assertClosed();
    }
}
