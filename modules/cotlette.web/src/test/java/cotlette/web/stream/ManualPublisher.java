package cotlette.web.stream;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A publisher that sends what a test tells it to, to one subscriber. */
public final class ManualPublisher<T> implements Flow.Publisher<T> {
    private final CompletableFuture<Flow.Subscriber<? super T>> subscriber = new CompletableFuture<>();
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

    public ManualPublisher() {}

    @Override
    public void subscribe(Flow.Subscriber<? super T> arriving) {
        arriving.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {}

            @Override
            public void cancel() {
                cancelled.complete(null);
            }
        });
        subscriber.complete(arriving);
    }

    /** Returns the subscriber, once there is one. */
    public Flow.Subscriber<? super T> subscriber() {
        return subscriber.join();
    }

    public boolean hasSubscriber() {
        return subscriber.isDone();
    }

    public boolean isCancelled() {
        return cancelled.isDone();
    }

    public void awaitCancellation() {
        cancelled.join();
    }
}
