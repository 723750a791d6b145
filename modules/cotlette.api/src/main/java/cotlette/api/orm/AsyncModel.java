package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An object whose changes are written later: {@code jane.async()}. The object must not be changed before the stage has ended.
 *
 * {@snippet :
 * CompletionStage<Void> saved = jane.async().save();
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class AsyncModel {
    private final Model model;
    private final AsyncDatabase origin;
    private final AsyncDatabase database;

    AsyncModel(Model model, AsyncDatabase origin, AsyncDatabase database) {
        this.model = model;
        this.origin = origin;
        this.database = database;
    }

    /** Writes the object to the database as {@link Model#save} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> save() {
        return database.save(model);
    }

    /** Reads all fields again as {@link Model#refresh()} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> refresh() {
        return origin.refresh(model, List.of());
    }

    /** Reads some fields again as {@link Model#refresh(Assignable...)} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> refresh(Assignable<?, ?>... fields) {
        return origin.refresh(model, Model.names(fields));
    }

    /** Writes some fields only as {@link Model#save(Assignable, Assignable...)} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> save(Assignable<?, ?> field, Assignable<?, ?>... more) {
        return database.save(model, Model.names(field, more));
    }

    /** Deletes the object's row as {@link Model#delete} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> delete() {
        return database.delete(model);
    }
}
