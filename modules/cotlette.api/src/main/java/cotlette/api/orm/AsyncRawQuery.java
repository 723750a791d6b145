package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * What comes of a SELECT of an application's own, and is not waited for. Immutable and safe for use by several threads; each call fetches.
 *
 * @param <V> what becomes of each row
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class AsyncRawQuery<V> {
    private final Supplier<CompletionStage<List<V>>> asking;

    AsyncRawQuery(Supplier<CompletionStage<List<V>>> asking) {
        this.asking = asking;
    }

    /** Fetches the results; the stage fails as {@link RawQuery#execute} does. */
    public CompletionStage<List<V>> execute() {
        return asking.get();
    }

    /** Fetches the results and returns the first, empty when there is none. */
    public CompletionStage<Optional<V>> first() {
        return execute().thenApply(RawQuery::first);
    }
}
