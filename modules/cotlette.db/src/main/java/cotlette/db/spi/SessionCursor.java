package cotlette.db.spi;

import java.util.List;

/** A cursor with a connection of its own, which goes back when the cursor is closed. */
final class SessionCursor<R> implements Cursor<R> {
    private final BlockingSession session;
    private final Cursor<R> cursor;
    private boolean closed;

    SessionCursor(BlockingSession session, Cursor<R> cursor) {
        this.session = session;
        this.cursor = cursor;
    }

    @Override
    public List<R> next(int most) {
        return cursor.next(most);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try (session) {
                cursor.close();
            }
        }
    }
}
