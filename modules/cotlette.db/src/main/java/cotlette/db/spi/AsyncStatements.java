package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * Runs statements without holding a thread. Nothing here waits.
 *
 * <p>Futures and publishers fail with {@link StatementException} when the database refuses, and with
 * {@link cotlette.api.orm.DatabaseUnavailable} when it cannot be reached. They are completed on a thread of the driver, which must never be
 * made to wait. Cancelling one ends its statement.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface AsyncStatements {
    /** Runs a statement that returns rows, and reads them all. */
    <R> CompletableFuture<List<R>> query(Access access, Statement statement, RowReader<R> reader);

    /** Runs a statement that returns no rows, and returns how many it changed. */
    CompletableFuture<Long> update(Statement statement);

    /** Returns the rows of a statement, which runs anew for each subscriber and is read as fast as the subscriber asks. */
    <R> Flow.Publisher<R> stream(Statement statement, RowReader<R> reader);
}
