package cotlette.db;

import java.time.Duration;

/**
 * A point in time at which something must have ended.
 *
 * @param nanoTime the point, as {@link System#nanoTime} counts
 * @param limit how long it was given
 */
record Deadline(long nanoTime, Duration limit) {
    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos(), limit);
    }

    Duration remaining() {
        return Duration.ofNanos(nanoTime - System.nanoTime());
    }

    boolean isOver() {
        return nanoTime - System.nanoTime() <= 0;
    }

    Deadline earlier(Deadline other) {
        return nanoTime - other.nanoTime <= 0 ? this : other;
    }
}
