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
     * @throws cotlette.api.orm.DatabaseException when none becomes free in time, or the database cannot be reached
     */
    BlockingSession open(Access access);
}
