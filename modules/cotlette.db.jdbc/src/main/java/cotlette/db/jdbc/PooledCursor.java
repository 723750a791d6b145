package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import java.util.List;

/** A result that is read piece by piece on a connection of a pool. */
final class PooledCursor<R> implements Cursor<R> {
    private final PooledSession session;
    private final Cursor<R> result;
    private final boolean alone;
    private boolean ended;

    /**
     * Creates a cursor.
     *
     * @param alone whether nothing but this result needs the connection
     */
    PooledCursor(PooledSession session, Cursor<R> result, boolean alone) {
        this.session = session;
        this.result = result;
        this.alone = alone;
    }

    @Override
    public List<R> next(int most) {
        List<R> rows = session.call(_ -> result.next(most));
        ended = rows.size() < most;
        return rows;
    }

    @Override
    public void close() {
        if (ended || !alone || !session.abandon()) {
            result.close();
        }
    }
}
