package cotlette.db;

import cotlette.db.spi.Cursor;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's way through a cursor, which is opened when the first row is asked for, read in batches, and closed at the end, after a
 * failure, and when the subscriber cancels.
 */
final class CursorSubscription<R> implements Flow.Subscription, Runnable {
    /** How many rows are fetched at a time: few enough to be held, many enough to make the way to the connection cheap. */
    private static final int BATCH = 256;

    private final Supplier<Cursor<R>> cursors;
    private final Flow.Subscriber<? super R> subscriber;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long demand;
    private boolean cancelled;
    private @Nullable IllegalArgumentException wrongRequest;

    CursorSubscription(Supplier<Cursor<R>> cursors, Flow.Subscriber<? super R> subscriber) {
        this.cursors = cursors;
        this.subscriber = subscriber;
    }

    @Override
    public void run() {
        subscriber.onSubscribe(this);
        Throwable failure = null;
        try {
            if (!take(0) || !deliver()) {
                return;
            }
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (failure == null) {
            subscriber.onComplete();
        } else if (!isCancelled()) {
            subscriber.onError(failure);
        }
    }

    @Override
    public void request(long more) {
        lock.lock();
        try {
            if (more < 1) {
                wrongRequest =
                        new IllegalArgumentException("A subscriber asked for " + more + " rows. Ask for 1 or more.");
            } else {
                demand = demand + more < 0 ? Long.MAX_VALUE : demand + more;
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            cancelled = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether all rows were delivered, and the subscriber wants to know. */
    private boolean deliver() {
        try (Cursor<R> cursor = cursors.get()) {
            for (List<R> rows = cursor.next(BATCH); !rows.isEmpty(); rows = cursor.next(BATCH)) {
                for (R row : rows) {
                    if (!take(1)) {
                        return false;
                    }
                    subscriber.onNext(row);
                }
            }
            return !isCancelled();
        }
    }

    /** Waits until the subscriber asks for a row, and returns whether it did not cancel instead. */
    private boolean take(int rows) {
        lock.lock();
        try {
            while (true) {
                if (cancelled) {
                    return false;
                }
                if (wrongRequest != null) {
                    throw wrongRequest;
                }
                if (demand > 0) {
                    demand = demand == Long.MAX_VALUE ? demand : demand - rows;
                    return true;
                }
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }
}
