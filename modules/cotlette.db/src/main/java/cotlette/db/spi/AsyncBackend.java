package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.concurrent.CompletableFuture;

/**
 * A database whose driver answers later, such as one over R2DBC. Safe for use by several threads. Each statement that it runs itself has a
 * connection of its own, which is given back when the statement has ended, failed, or been cancelled.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public non-sealed interface AsyncBackend extends Backend, AsyncStatements {
    /**
     * Takes a connection for several statements, as soon as one is free.
     *
     * <p>The future fails with {@link cotlette.api.orm.DatabaseUnavailable} when none becomes free in time, or the database cannot be
     * reached.
     */
    CompletableFuture<AsyncSession> open(Access access);

    /** Returns whether the calling thread is one of the driver, on which nobody may wait. */
    boolean isDriverThread();

    /**
     * Returns where the database is: the URL of the settings, or for a database in memory one that names the memory. Migrations and other
     * tools that wait reach the same database over JDBC by it.
     */
    DatabaseUrl url();
}
