package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A relation to several objects whose changes are written later: {@code book.tags.async()}. The objects themselves are asked for with {@code
 * book.tags.all().async()}. The owner must not be changed before the stage has ended.
 *
 * {@snippet :
 * CompletionStage<Void> added = book.tags.async().add(novel, classic);
 * }
 *
 * @param <T> the model it refers to
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class AsyncManyToMany<T extends Model> {
    private final ManyToMany<T> relation;
    private final AsyncDatabase database;

    AsyncManyToMany(ManyToMany<T> relation, AsyncDatabase database) {
        this.relation = relation;
        this.database = database;
    }

    /** Adds objects as {@link ManyToMany#add(Model[])} does; the stage fails with what that throws. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final CompletionStage<@Nullable Void> add(T... objects) {
        return add(Arrays.asList(objects));
    }

    /** Adds objects as {@link ManyToMany#add(Collection)} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> add(Collection<? extends T> objects) {
        List<T> wanted = List.copyOf(objects);
        return change(() -> relation.add(wanted));
    }

    /** Removes objects as {@link ManyToMany#remove(Model[])} does; the stage fails with what that throws. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final CompletionStage<@Nullable Void> remove(T... objects) {
        return remove(Arrays.asList(objects));
    }

    /** Removes objects as {@link ManyToMany#remove(Collection)} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> remove(Collection<? extends T> objects) {
        List<T> unwanted = List.copyOf(objects);
        return change(() -> relation.remove(unwanted));
    }

    /** Makes these the objects as {@link ManyToMany#set} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> set(Collection<? extends T> objects) {
        List<T> wanted = List.copyOf(objects);
        return change(() -> relation.set(wanted));
    }

    /** Removes all objects as {@link ManyToMany#clear} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> clear() {
        return change(relation::clear);
    }

    private CompletionStage<@Nullable Void> change(Runnable work) {
        return database.<@Nullable Void>supply(() -> {
            work.run();
            return null;
        });
    }
}
