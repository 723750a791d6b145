package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * What comes of a SELECT of an application's own, and is not waited for. Immutable and safe for use by several threads; each call fetches.
 *
 * @param <V> what becomes of each row
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class AsyncRawQuery<V> {
    private final RawSource<V> rows;
    private final AsyncDatabase database;

    AsyncRawQuery(RawSource<V> rows, AsyncDatabase database) {
        this.rows = rows;
        this.database = database;
    }

    /** Fetches the results; the stage fails as {@link RawQuery#execute} does. */
    public CompletionStage<List<V>> execute() {
        return rows.all(database);
    }

    /** Fetches the results and returns the first, empty when there is none. */
    public CompletionStage<Optional<V>> first() {
        return execute().thenApply(RawQuery::first);
    }

    /**
     * Returns the results one after the other, as fast as a subscriber asks for them, so that there may be more than the memory holds. Each
     * subscriber fetches anew, and holds a connection until it has had the last one or cancels.
     *
     * <p>A publisher hands on no null: where one comes of a row, the stream fails. Take {@code select(Optional::ofNullable, …)}.
     *
     * @throws OrmException when the statement is none that only reads, as {@link RawQuery#iter} does
     */
    public Flow.Publisher<V> stream() {
        return rows.stream(database);
    }
}
