package cotlette.db.spi;

import cotlette.api.base.Stability;

/**
 * A database as a driver reaches it.
 *
 * <p>Sealed, because {@link cotlette.db.SqlDatabase} must know how each kind waits: a {@link BlockingBackend} waits on the calling
 * thread, an {@link AsyncBackend} answers later. Everything else, from the compiler to the row readers, is the same for all kinds.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface Backend extends AutoCloseable permits BlockingBackend, AsyncBackend {
    /** Returns how this database writes statements. */
    Dialect dialect();

    /** Returns product and place for people, without any password; asks no database. */
    String description();

    /** Closes all connections, and waits for the statements that run. */
    @Override
    void close();
}
