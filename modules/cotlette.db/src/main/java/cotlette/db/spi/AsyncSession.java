package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.orm.Atomic;
import java.util.concurrent.CompletableFuture;

/**
 * A connection that somebody has taken from an {@link AsyncBackend}: one statement after the other, each when the one before has ended.
 * Each stands for itself until {@link #begin}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface AsyncSession extends AsyncStatements {
    /**
     * Begins a transaction with the isolation of {@code options}, and read-only where they ask for it and the database knows such
     * transactions. What else they ask for is not the session's business.
     */
    CompletableFuture<Void> begin(Atomic options);

    /** Keeps what was done since {@link #begin}. */
    CompletableFuture<Void> commit();

    /** Undoes what was done since {@link #begin}. */
    CompletableFuture<Void> rollback();

    /** Marks this point of the transaction. */
    CompletableFuture<Void> savepoint(String name);

    /** Forgets a mark; what was done since belongs to what is around it. */
    CompletableFuture<Void> release(String name);

    /** Undoes what was done since a mark, and forgets the mark. */
    CompletableFuture<Void> rollbackTo(String name);

    /** Gives the connection back; undoes a transaction that was left open. */
    CompletableFuture<Void> close();
}
