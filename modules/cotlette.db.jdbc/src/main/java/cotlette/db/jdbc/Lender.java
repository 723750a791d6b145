package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lends a few things to many threads: who has waited longest comes first, and the thing that was used last is lent first, because it is
 * warm.
 */
final class Lender<T> {
    private final String what;
    private final String advice;
    private final Duration patience;
    private final int size;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<T> things;
    private volatile boolean closed;

    /**
     * Creates a lender.
     *
     * @param what what it lends, for messages
     * @param advice what to do when there is too little of it
     * @param patience how long a thread waits before it is refused
     */
    Lender(String what, String advice, Duration patience, List<T> things) {
        this.what = what;
        this.advice = advice;
        this.patience = patience;
        this.size = things.size();
        this.free = new Semaphore(size, true);
        this.things = new ConcurrentLinkedDeque<>(things);
    }

    T take() {
        acquire(1);
        if (closed) {
            free.release();
            throw new DatabaseException("The application has stopped, and does not lend " + what + " any more.");
        }
        return things.pop();
    }

    void giveBack(T thing) {
        things.push(thing);
        free.release();
    }

    /** Lends nothing from now on, and waits as long as any thread does for what is lent. */
    void close() {
        closed = true;
        try {
            acquire(size);
            free.release(size);
        } catch (DatabaseException someStillLent) {
            System.getLogger(Lender.class.getPackageName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Stopping although statements still run: " + someStillLent.getMessage());
        }
    }

    private void acquire(int count) {
        try {
            if (!free.tryAcquire(count, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DatabaseUnavailable(
                        "Waited " + patience.toMillis() / 1000.0 + " s for " + what + ". " + advice);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for " + what + ".", interrupted);
        }
    }
}
