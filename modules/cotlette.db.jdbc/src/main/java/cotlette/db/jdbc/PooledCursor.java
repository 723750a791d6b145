package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import java.util.List;

/** A result that is read piece by piece on a connection of a pool, which goes back when the cursor is closed. */
final class PooledCursor<R> implements Cursor<R> {
    private final PooledSession session;
    private final Cursor<R> result;
    private boolean closed;

    PooledCursor(PooledSession session, Cursor<R> result) {
        this.session = session;
        this.result = result;
    }

    @Override
    public List<R> next(int most) {
        return session.call(_ -> result.next(most));
    }

    /** Ends the transaction around the result, which ends the result. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            session.close();
        }
    }
}
