package cotlette.db.jdbc;

import cotlette.db.spi.Cursor;
import java.util.List;

/** A result of SQLite that is read in batches, each of which crosses over as a whole. */
final class SqliteCursor<R> implements Cursor<R> {
    private final SqliteSession session;
    private final Cursor<R> result;
    private boolean closed;

    SqliteCursor(SqliteSession session, Cursor<R> result) {
        this.session = session;
        this.result = result;
    }

    @Override
    public List<R> next(int most) {
        return session.call(_ -> result.next(most));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            session.close(this, result);
        }
    }
}
