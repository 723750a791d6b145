package cotlette.api.orm;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * A manager whose answers come later: {@code User.objects.async()}. Immutable and safe for use by several threads.
 *
 * {@snippet :
 * CompletionStage<User> jane = User.objects.async().get(1L);
 * }
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class AsyncManager<T extends Model> {
    private final ModelType<T> type;
    private final Manager<T> manager;
    private final AsyncDatabase reading;
    private final AsyncDatabase writing;

    AsyncManager(Manager<T> manager, AsyncDatabase reading, AsyncDatabase writing) {
        this.type = manager.type();
        this.manager = manager;
        this.reading = reading;
        this.writing = writing;
    }

    /** Makes an object, lets {@code fill} set its fields, and saves it; the stage fails as {@link Model#save} does. */
    public CompletionStage<T> create(Consumer<? super T> fill) {
        T model = type.access().create();
        fill.accept(model);
        return writing.save(model).thenApply(_ -> model);
    }

    /** Saves new objects as {@link Manager#bulkCreate(Collection)} does; the stage fails with what that throws. */
    public CompletionStage<List<T>> bulkCreate(Collection<? extends T> objects) {
        return bulkCreate(objects, OptionalInt.empty());
    }

    /** Saves new objects as {@link Manager#bulkCreate(Collection, int)} does; the stage fails with what that throws. */
    public CompletionStage<List<T>> bulkCreate(Collection<? extends T> objects, int batchSize) {
        return bulkCreate(objects, Manager.batches(batchSize));
    }

    private CompletionStage<List<T>> bulkCreate(Collection<? extends T> objects, OptionalInt most) {
        List<T> all = List.copyOf(objects);
        return writing.saveAll(type, all, most).thenApply(_ -> all);
    }

    /** Returns the object with a primary key; the stage fails with {@link DoesNotExist} when there is none. */
    public CompletionStage<T> get(Object key) {
        return reading.find(type, key).thenApply(found -> found.orElseThrow(() -> DoesNotExist.withKey(type, key)));
    }

    /** Returns the one object that fulfils a condition; the stage fails as {@link Manager#get(Condition)} does. */
    public CompletionStage<T> get(Condition<T> condition) {
        return of(manager.filter(condition)).get();
    }

    /**
     * Returns the one object that fulfils a condition, or makes it, as {@link Manager#getOrCreate} does; the stage fails with what that
     * throws.
     */
    public CompletionStage<GotOrCreated<T>> getOrCreate(Condition<T> condition, Consumer<? super T> fill) {
        return writing.supply(() -> manager.getOrCreate(condition, fill));
    }

    /**
     * Changes the one object that fulfils a condition, or makes it, as {@link Manager#updateOrCreate} does; the stage fails with what that
     * throws.
     */
    public CompletionStage<GotOrCreated<T>> updateOrCreate(Condition<T> condition, Consumer<? super T> change) {
        return writing.supply(() -> manager.updateOrCreate(condition, change));
    }

    /** Returns the object with a primary key; the stage fails with {@link HttpException} 404 when there is none. */
    public CompletionStage<T> getOr404(Object key) {
        return reading.find(type, key)
                .thenApply(found -> found.orElseThrow(
                        () -> HttpException.notFound("There is no " + type.name() + " " + key + ".")));
    }

    /** Returns the first object, empty when there is none. */
    public CompletionStage<Optional<T>> first() {
        return of(manager.all()).first();
    }

    /** Returns the last object, empty when there is none. */
    public CompletionStage<Optional<T>> last() {
        return of(manager.all()).last();
    }

    /** Returns an aggregate of all rows; see {@link QuerySet#aggregate}. */
    public <V> CompletionStage<Optional<V>> aggregate(Expression<? super T, V> value) {
        return of(manager.all()).aggregate(value);
    }

    /** Returns how many objects there are. */
    public CompletionStage<Long> count() {
        return of(manager.all()).count();
    }

    /** Returns whether there is any object. */
    public CompletionStage<Boolean> exists() {
        return of(manager.all()).exists();
    }

    private AsyncQuerySet<T> of(QuerySet<T> objects) {
        return new AsyncQuerySet<>(objects, reading, writing);
    }
}
