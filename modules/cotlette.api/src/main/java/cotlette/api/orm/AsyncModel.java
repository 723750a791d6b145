package cotlette.api.orm;

import cotlette.api.base.Stability;
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
    private final AsyncDatabase database;

    AsyncModel(Model model, AsyncDatabase database) {
        this.model = model;
        this.database = database;
    }

    /** Writes the object to the database as {@link Model#save} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> save() {
        return database.save(model);
    }

    /** Deletes the object's row as {@link Model#delete} does; the stage fails with what that throws. */
    public CompletionStage<@Nullable Void> delete() {
        return database.delete(model);
    }
}
