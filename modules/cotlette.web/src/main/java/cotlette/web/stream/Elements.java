package cotlette.web.stream;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a publisher sends, for one thread that may wait. It is asked for a few elements at a time, so that few are ever in memory. */
final class Elements<T> implements Flow.Subscriber<T>, AutoCloseable {
    /** The most elements that have been asked for and not been taken. */
    static final int AHEAD = 64;

    private static final Flow.Subscription CLOSED = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };

    private final BlockingQueue<Signal<T>> signals = new LinkedBlockingQueue<>();
    private final AtomicReference<Flow.@Nullable Subscription> subscription = new AtomicReference<>();
    private int takenSinceAsked;

    /** What a publisher has to say. */
    sealed interface Signal<T> {
        /** One element. */
        record Element<T>(T value) implements Signal<T> {}

        /** There are no more elements. */
        record End<T>() implements Signal<T> {}

        /** There are no more elements, because something failed. */
        record Failure<T>(Throwable cause) implements Signal<T> {}
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        if (subscription.compareAndSet(null, begun)) {
            begun.request(AHEAD);
        } else {
            begun.cancel();
        }
    }

    @Override
    public void onNext(T element) {
        if (signals.size() < AHEAD) {
            signals.add(new Signal.Element<>(element));
        } else if (cancel()) {
            signals.add(new Signal.Failure<>(
                    new IllegalStateException("The publisher sent more elements than it was asked for.")));
        }
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(new Signal.Failure<>(failure));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal.End<>());
    }

    /** Waits for a signal, null when there is none within {@code patience}; asks for more elements when half of those asked for are taken. */
    @Nullable
    Signal<T> take(Duration patience) throws InterruptedException {
        Signal<T> signal = signals.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (signal != null && ++takenSinceAsked == AHEAD / 2) {
            takenSinceAsked = 0;
            Flow.Subscription asked = subscription.get();
            if (asked != null) {
                asked.request(AHEAD / 2);
            }
        }
        return signal;
    }

    /** Cancels the subscription, also one that is still to come; returns whether it was open. */
    boolean cancel() {
        Flow.Subscription open = subscription.getAndSet(CLOSED);
        if (open != null) {
            open.cancel();
        }
        return open != CLOSED;
    }

    @Override
    public void close() {
        cancel();
    }
}
