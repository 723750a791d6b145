package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.function.Consumer;

/**
 * Takes the wishes of an app to hear of what is done to objects. An app says them once, before the first object is saved:
 *
 * {@snippet :
 * public final class ShopApp implements App {
 *     @Override
 *     public void signals(Signals signals) {
 *         signals.beforeSave(Book_.TYPE, event -> event.object().title = event.object().title.strip());
 *         signals.afterSave(Book_.TYPE, event -> { if (event.created()) { Db.onCommit(() -> announce(event.object())); } });
 *     }
 * }
 * }
 *
 * Listeners run on the thread that saves, in the transaction in which it happens, in the order of the apps. What one throws undoes the
 * change and goes on to the caller.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Signals {
    /** Calls {@code listener} before an object is written; it may still change the object. */
    <T extends Model> void beforeSave(ModelType<T> type, Consumer<? super SaveEvent<T>> listener);

    /** Calls {@code listener} after an object was written; a save that had nothing to write is passed over. */
    <T extends Model> void afterSave(ModelType<T> type, Consumer<? super SaveEvent<T>> listener);

    /** Calls {@code listener} before an object's row is deleted, also because it refers to another that is deleted. */
    <T extends Model> void beforeDelete(ModelType<T> type, Consumer<? super DeleteEvent<T>> listener);

    /**
     * Calls {@code listener} after an object's row was deleted, also because it refers to another that is deleted; that one is still there, unless
     * the two refer to each other.
     */
    <T extends Model> void afterDelete(ModelType<T> type, Consumer<? super DeleteEvent<T>> listener);

    /** Calls {@code listener} after one call has changed many rows, such as the update of a query set. */
    <T extends Model> void bulk(ModelType<T> type, Consumer<? super BulkEvent<T>> listener);
}
