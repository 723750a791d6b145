package cotlette.db.spi;

import cotlette.api.base.Stability;

/**
 * A database whose driver waits on the calling thread, such as one over JDBC. Safe for use by several threads.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public non-sealed interface BlockingBackend extends Backend {
    /**
     * Takes a connection, and waits for one when all are in use.
     *
     * @throws cotlette.api.orm.DatabaseUnavailable when none becomes free in time, or the database cannot be reached
     */
    BlockingSession open(Access access);

    /**
     * Runs a statement that changes nothing on a connection of its own, to read its rows piece by piece; the connection is given back when
     * the cursor is closed.
     *
     * @throws StatementException when the database refuses
     * @throws cotlette.api.orm.DatabaseUnavailable when no connection becomes free in time, or the database cannot be reached
     */
    default <R> Cursor<R> cursor(Statement statement, RowReader<R> reader) {
        BlockingSession session = open(Access.READ);
        try {
            return new SessionCursor<>(session, session.cursor(statement, reader));
        } catch (RuntimeException failure) {
            session.close();
            throw failure;
        }
    }
}
