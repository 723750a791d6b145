package cotlette.db.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

/** What a subscriber has received, once the stream has ended or the subscriber has had enough. */
final class Received<T> implements Flow.Subscriber<T> {
    private final int atATime;
    private final int enough;
    private final List<T> objects = new ArrayList<>();
    private final CompletableFuture<List<T>> end = new CompletableFuture<>();
    private Flow.Subscription subscription;
    private int asked;

    private Received(int atATime, int enough) {
        this.atATime = atATime;
        this.enough = enough;
    }

    /** Subscribes, and asks for some objects at a time until there are no more. */
    static <T> Received<T> of(Flow.Publisher<T> stream, int atATime) {
        Received<T> received = new Received<>(atATime, Integer.MAX_VALUE);
        stream.subscribe(received);
        return received;
    }

    /** Subscribes, takes the first objects and cancels. */
    static <T> Received<T> first(int enough, Flow.Publisher<T> stream) {
        Received<T> received = new Received<>(enough, enough);
        stream.subscribe(received);
        return received;
    }

    /** Waits for the end. */
    List<T> objects() {
        return later().join();
    }

    CompletableFuture<List<T>> later() {
        return end.orTimeout(30, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        asked = atATime;
        given.request(atATime);
    }

    @Override
    public void onNext(T object) {
        if (--asked < 0) {
            end.completeExceptionally(new AssertionError("more objects than were asked for"));
        }
        objects.add(object);
        if (objects.size() == enough) {
            subscription.cancel();
            end.complete(objects);
        } else if (asked == 0) {
            asked = atATime;
            subscription.request(atATime);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(objects);
    }
}
