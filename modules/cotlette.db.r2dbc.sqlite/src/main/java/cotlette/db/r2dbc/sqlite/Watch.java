package cotlette.db.r2dbc.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sqlite.BusyHandler;
import org.sqlite.ProgressHandler;

/**
 * Lets SQLite ask, while it works and while it waits for a lock, whether to go on.
 *
 * <p>Not {@code sqlite3_interrupt}: that ends every statement of the connection whose rows are not all read, and those that begin while
 * one is open; and coming too late it would hit the next one. What is asked here is about the turn that runs, and no other.
 */
final class Watch {
    /** How many instructions of its virtual machine SQLite runs between two questions: well below a millisecond. */
    private static final int INSTRUCTIONS = 10_000;

    private static final long LONGEST_NAP = TimeUnit.MILLISECONDS.toNanos(50);

    private @Nullable Turn turn;
    private Duration lockWait;
    private long waitingSince;

    Watch(Duration lockWait) {
        this.lockWait = lockWait;
    }

    void over(Connection connection) throws SQLException {
        ProgressHandler.setHandler(connection, INSTRUCTIONS, new ProgressHandler() {
            @Override
            protected int progress() {
                return mustEnd() ? 1 : 0;
            }
        });
        BusyHandler.setHandler(connection, new BusyHandler() {
            @Override
            protected int callback(int times) {
                return waits(times) ? 1 : 0;
            }
        });
    }

    void begin(Turn next) {
        next.begin();
        turn = next;
    }

    /** What comes from now on is the driver's own and short, and runs to its end. */
    void end() {
        turn = null;
    }

    Duration lockWait() {
        return lockWait;
    }

    void lockWait(Duration wait) {
        lockWait = wait;
    }

    private boolean mustEnd() {
        Turn current = turn;
        return current != null && current.mustEnd();
    }

    /** Naps, a little longer each time. */
    private boolean waits(int times) {
        long now = System.nanoTime();
        if (times == 0) {
            waitingSince = now;
        }
        long left = lockWait.toNanos() - (now - waitingSince);
        if (left <= 0 || mustEnd()) {
            return false;
        }
        LockSupport.parkNanos(this, Math.min(left, Math.min(LONGEST_NAP, TimeUnit.MILLISECONDS.toNanos(1L + times))));
        return !mustEnd();
    }
}
