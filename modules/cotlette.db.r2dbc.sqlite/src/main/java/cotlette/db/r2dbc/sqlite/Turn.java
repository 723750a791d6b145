package cotlette.db.r2dbc.sqlite;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One piece of work on the thread of a connection, which ends early when nobody wants its result or when its time is up. */
final class Turn {
    private static final long WITHOUT_LIMIT = Long.MAX_VALUE;

    private volatile boolean cancelled;
    private volatile @Nullable Thread thread;
    private long begun;
    private long allowed = WITHOUT_LIMIT;
    private boolean late;

    /** Called on the thread of the connection before the work. */
    void begin() {
        begun = System.nanoTime();
        thread = Thread.currentThread();
    }

    /** Allows this turn so much time, from its beginning on. Zero is no limit. */
    void allow(Duration time) {
        allowed = time.isZero() ? WITHOUT_LIMIT : time.toNanos();
    }

    /** Returns how long this turn has worked. */
    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Ends the work, from any thread; at once also when it waits for a lock. */
    void cancel() {
        cancelled = true;
        LockSupport.unpark(thread);
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Returns whether the work has been told to end because it took too long. */
    boolean isLate() {
        return late;
    }

    boolean mustEnd() {
        if (System.nanoTime() - begun >= allowed) {
            late = true;
        }
        return late || cancelled;
    }
}
