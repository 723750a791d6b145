package cotlette.db;

import cotlette.api.orm.BulkEvent;
import cotlette.api.orm.DeleteEvent;
import cotlette.api.orm.Model;
import cotlette.api.orm.SaveEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who hears of what is done to the objects of one model. */
final class SignalListeners<T extends Model> {
    final List<Consumer<? super SaveEvent<T>>> beforeSave = new ArrayList<>();
    final List<Consumer<? super SaveEvent<T>>> afterSave = new ArrayList<>();
    final List<Consumer<? super DeleteEvent<T>>> beforeDelete = new ArrayList<>();
    final List<Consumer<? super DeleteEvent<T>>> afterDelete = new ArrayList<>();
    final List<Consumer<? super BulkEvent<T>>> bulk = new ArrayList<>();

    boolean hearSaves() {
        return !beforeSave.isEmpty() || !afterSave.isEmpty();
    }

    boolean hearDeletions() {
        return !beforeDelete.isEmpty() || !afterDelete.isEmpty();
    }
}
