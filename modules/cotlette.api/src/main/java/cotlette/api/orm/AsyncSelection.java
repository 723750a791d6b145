package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of rows whose fetching is not waited for: {@code User.objects.select(User_.name).async()}. Immutable and safe for use by several
 * threads; each call fetches.
 *
 * @param <V> what becomes of the values of each row
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class AsyncSelection<V> {
    private final QueryTree<?> tree;
    private final Function<@Nullable Object[], V> maker;
    private final AsyncDatabase database;

    AsyncSelection(QueryTree<?> tree, Function<@Nullable Object[], V> maker, AsyncDatabase database) {
        this.tree = tree;
        this.maker = maker;
        this.database = database;
    }

    /** Fetches the results. */
    public CompletionStage<List<V>> execute() {
        return database.values(tree)
                .thenApply(found -> found.stream().map(maker).toList());
    }

    /** Returns the first result, empty when there is none. */
    public CompletionStage<Optional<V>> first() {
        return database.values(tree.slice(0, 1))
                .thenApply(found ->
                        found.isEmpty() ? Optional.empty() : Optional.ofNullable(maker.apply(found.getFirst())));
    }

    /** Returns the only result; the stage fails with {@link DoesNotExist} or {@link MultipleObjectsReturned} when there is no such. */
    public CompletionStage<V> get() {
        return database.values(tree.some(2)).thenApply(found -> maker.apply(QuerySet.only(tree.type(), found)));
    }

    /** Returns how the database would fetch the results; see {@link Selection#explain}. */
    public CompletionStage<String> explain() {
        return database.explain(tree, false);
    }

    /** Fetches the results, and returns how the database did it; see {@link Selection#explainAnalyze}. */
    public CompletionStage<String> explainAnalyze() {
        return database.explain(tree, true);
    }

    /** Returns whether there is any result, without fetching it. */
    public CompletionStage<Boolean> exists() {
        return database.exists(tree);
    }

    /** Returns how many results there are, without fetching them. */
    public CompletionStage<Long> count() {
        return database.count(tree);
    }
}
