package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import java.util.List;

/** A result of SQLite that is read in batches, each of which crosses over as a whole. */
final class SqliteCursor<R> implements Cursor<R> {
    private final ConnectionThread thread;
    private final Cursor<R> result;
    private final Runnable giveBack;

    SqliteCursor(ConnectionThread thread, Cursor<R> result, Runnable giveBack) {
        this.thread = thread;
        this.result = result;
        this.giveBack = giveBack;
    }

    @Override
    public List<R> next(int most) {
        return thread.call(_ -> result.next(most));
    }

    @Override
    public void close() {
        try {
            thread.call(_ -> {
                result.close();
                return true;
            });
        } finally {
            giveBack.run();
        }
    }
}
