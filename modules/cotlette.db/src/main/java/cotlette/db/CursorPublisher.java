package cotlette.db;

import static java.util.Objects.requireNonNull;

import cotlette.db.spi.Cursor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Publishes the rows of a cursor; each subscriber has a cursor and a virtual thread of its own. */
final class CursorPublisher<R> implements Flow.Publisher<R> {
    private final Supplier<Cursor<R>> cursors;

    CursorPublisher(Supplier<Cursor<R>> cursors) {
        this.cursors = cursors;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super R> subscriber) {
        CursorSubscription<R> subscription = new CursorSubscription<>(cursors, requireNonNull(subscriber));
        Thread.ofVirtual().name("cotlette-stream").start(subscription);
    }
}
