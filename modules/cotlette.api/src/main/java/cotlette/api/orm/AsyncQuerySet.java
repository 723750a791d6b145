package cotlette.api.orm;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import java.util.Arrays;
import java.util.List;
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
    private final AsyncDatabase database;

    AsyncQuerySet(QuerySet<T> objects, AsyncDatabase database) {
        this.objects = objects;
        this.database = database;
    }

    /** Fetches the objects. */
    public CompletionStage<List<T>> execute() {
        return database.select(objects.tree());
    }

    /** Returns the only object; the stage fails with {@link DoesNotExist} or {@link MultipleObjectsReturned} when there is no such. */
    public CompletionStage<T> get() {
        return database.select(objects.tree().some(2)).thenApply(objects::only);
    }

    /** Returns the only object; the stage fails with {@link HttpException} 404 when there is none. */
    public CompletionStage<T> getOr404() {
        return database.select(objects.tree().some(2)).thenApply(objects::onlyOr404);
    }

    /** Returns the first object, empty when there is none. */
    public CompletionStage<Optional<T>> first() {
        return database.select(objects.slice(0, 1).tree())
                .thenApply(found -> found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst()));
    }

    /** Returns the last object, empty when there is none. */
    public CompletionStage<Optional<T>> last() {
        return objects.reverse().async().first();
    }

    /** Changes columns of all rows; see {@link QuerySet#update}. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final CompletionStage<Long> update(Assignment<T>... assignments) {
        return Db.writing(objects.tree()).async().update(objects.tree(), Arrays.asList(assignments));
    }

    /** Deletes all rows; see {@link QuerySet#delete}. */
    public CompletionStage<Long> delete() {
        return Db.writing(objects.tree()).async().delete(objects.tree());
    }

    /** Returns how the database would fetch the objects; see {@link QuerySet#explain}. */
    public CompletionStage<String> explain() {
        return database.explain(objects.tree(), false);
    }

    /** Returns how many there are, without fetching them. */
    public CompletionStage<Long> count() {
        return database.count(objects.tree());
    }

    /** Returns whether there is any, without fetching it. */
    public CompletionStage<Boolean> exists() {
        return database.exists(objects.tree());
    }

    /**
     * Returns the objects one after the other, as fast as a subscriber asks for them, so that there may be more than the memory holds. Each
     * subscriber fetches anew, and holds a connection until it has had the last one or cancels.
     */
    public Flow.Publisher<T> stream() {
        return database.stream(objects.tree());
    }
}
