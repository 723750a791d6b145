package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.orm.Atomic;
import java.util.List;

/**
 * A connection that somebody has taken. Each statement stands for itself until {@link #begin}. Used by one thread at a time.
 *
 * <p>All methods throw {@link StatementException} when the database refuses, and {@link cotlette.api.orm.DatabaseUnavailable} when it
 * cannot be reached.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface BlockingSession extends AutoCloseable {
    /** Runs a statement that returns rows, and reads them all. */
    <R> List<R> query(Statement statement, RowReader<R> reader);

    /**
     * Runs a statement that returns rows, to read them piece by piece; other statements may run meanwhile. Ends with its transaction, and
     * with this session.
     */
    <R> Cursor<R> cursor(Statement statement, RowReader<R> reader);

    /** Runs a statement that returns no rows, and returns how many it changed. */
    long update(Statement statement);

    /**
     * Begins a transaction with the isolation of {@code options}, and read-only where they ask for it and the database knows such
     * transactions. What else they ask for is not the session's business.
     */
    void begin(Atomic options);

    /** Keeps what was done since {@link #begin}. */
    void commit();

    /** Undoes what was done since {@link #begin}. */
    void rollback();

    /** Marks this point of the transaction. */
    void savepoint(String name);

    /** Forgets a mark; what was done since belongs to what is around it. */
    void release(String name);

    /** Undoes what was done since a mark, and forgets the mark. */
    void rollbackTo(String name);

    /** Gives the connection back; undoes a transaction that was left open. */
    @Override
    void close();
}
