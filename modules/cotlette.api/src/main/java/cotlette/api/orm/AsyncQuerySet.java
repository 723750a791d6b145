package cotlette.api.orm;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * A query set whose answers come later: {@code User.objects.filter(…).async()}. Immutable and safe for use by several threads; each call
 * fetches.
 *
 * {@snippet :
 * CompletionStage<List<User>> adults = User.objects.filter(User_.age.gte(18)).async().execute();
 * Flow.Publisher<User> all = User.objects.all().async().stream();
 * }
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class AsyncQuerySet<T extends Model> {
    private final QuerySet<T> objects;
    private final AsyncDatabase reading;
    private final AsyncDatabase writing;

    AsyncQuerySet(QuerySet<T> objects, AsyncDatabase reading, AsyncDatabase writing) {
        this.objects = objects;
        this.reading = reading;
        this.writing = writing;
    }

    /** Fetches the objects. */
    public CompletionStage<List<T>> execute() {
        return reading.select(objects.tree());
    }

    /** Returns the only object; the stage fails with {@link DoesNotExist} or {@link MultipleObjectsReturned} when there is no such. */
    public CompletionStage<T> get() {
        return reading.select(objects.tree().some(2)).thenApply(objects::only);
    }

    /** Returns the only object; the stage fails with {@link HttpException} 404 when there is none. */
    public CompletionStage<T> getOr404() {
        return reading.select(objects.tree().some(2)).thenApply(objects::onlyOr404);
    }

    /** Returns the first object, empty when there is none. */
    public CompletionStage<Optional<T>> first() {
        return reading.select(objects.slice(0, 1).tree())
                .thenApply(found -> found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst()));
    }

    /** Returns the last object, empty when there is none. */
    public CompletionStage<Optional<T>> last() {
        return new AsyncQuerySet<>(objects.reverse(), reading, writing).first();
    }

    /** Returns the object at a position, counted from 0; the stage fails with {@link DoesNotExist} when there are not so many. */
    public CompletionStage<T> item(long position) {
        return reading.select(objects.slice(position, position + 1).tree())
                .thenApply(found -> objects.at(position, found));
    }

    /** Returns the objects with primary keys, by their keys; see {@link QuerySet#inBulk}. */
    public <K> CompletionStage<Map<K, T>> inBulk(Collection<K> keys) {
        List<K> wanted = List.copyOf(keys);
        return reading.select(objects.filter("pk__in", wanted).tree())
                .thenApply(found -> objects.byKeys(wanted, found));
    }

    /** Returns an aggregate of all rows; see {@link QuerySet#aggregate}. */
    public <V> CompletionStage<Optional<V>> aggregate(Expression<? super T, V> value) {
        Selection<T, V> aggregated = objects.aggregated(value);
        return new AsyncSelection<>(aggregated.tree(), aggregated.maker(), reading).first();
    }

    /** Changes columns of all rows; see {@link QuerySet#update}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final CompletionStage<Long> update(Assignment<T>... assignments) {
        return writing.update(objects.tree(), Arrays.asList(assignments));
    }

    /** Deletes all rows; see {@link QuerySet#delete}. */
    public CompletionStage<Long> delete() {
        return writing.delete(objects.tree());
    }

    /** Returns how the database would fetch the objects; see {@link QuerySet#explain}. */
    public CompletionStage<String> explain() {
        return reading.explain(objects.tree(), false);
    }

    /** Fetches the objects, and returns how the database did it; see {@link QuerySet#explainAnalyze}. */
    public CompletionStage<String> explainAnalyze() {
        return reading.explain(objects.tree(), true);
    }

    /** Returns how many there are, without fetching them. */
    public CompletionStage<Long> count() {
        return reading.count(objects.tree());
    }

    /** Returns whether there is any, without fetching it. */
    public CompletionStage<Boolean> exists() {
        return reading.exists(objects.tree());
    }

    /**
     * Returns the objects one after the other, as fast as a subscriber asks for them, so that there may be more than the memory holds. Each
     * subscriber fetches anew, and holds a connection until it has had the last one or cancels.
     */
    public Flow.Publisher<T> stream() {
        return reading.stream(objects.tree());
    }
}
