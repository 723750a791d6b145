package cotlette.db;

import static java.util.Objects.requireNonNull;

import cotlette.db.spi.Cursor;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Publishes the rows of a cursor; each subscriber has a cursor and a virtual thread of its own. */
final class CursorPublisher<R> implements Flow.Publisher<R> {
    private final Supplier<Cursor<R>> cursors;
    private final Consumer<Runnable> scope;

    /**
     * Creates a publisher.
     *
     * @param scope runs what reads and hands on
     */
    CursorPublisher(Supplier<Cursor<R>> cursors, Consumer<Runnable> scope) {
        this.cursors = cursors;
        this.scope = scope;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super R> subscriber) {
        CursorSubscription<R> subscription = new CursorSubscription<>(cursors, requireNonNull(subscriber));
        Thread.ofVirtual().name("cotlette-stream").start(() -> scope.accept(subscription));
    }
}
