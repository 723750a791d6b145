package cotlette.db;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.BulkEvent;
import cotlette.api.orm.DeleteEvent;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.SaveEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does changes, and tells those who want to hear of them, all in one transaction. Where nobody does, a change is what it is without.
 */
final class Announcements {
    private final String database;
    private final Supplier<ModelSignals> signals;
    private final StatementRunner runner;

    Announcements(String database, Supplier<ModelSignals> signals, StatementRunner runner) {
        this.database = database;
        this.signals = signals;
        this.runner = runner;
    }

    boolean hearSaves(ModelType<?> type) {
        return signals.get().of(type).hearSaves();
    }

    boolean hearDeletions(ModelType<?> type) {
        return signals.get().of(type).hearDeletions();
    }

    boolean hearBulk(ModelType<?> type) {
        return !signals.get().of(type).bulk.isEmpty();
    }

    /**
     * Saves an object by {@code writing}, which says whether there was something to write.
     *
     * @param fields the names of the fields that are written, none for all
     */
    <T extends Model> void save(ModelType<T> type, T object, List<String> fields, BooleanSupplier writing) {
        SignalListeners<T> listeners = signals.get().of(type);
        if (!listeners.hearSaves()) {
            var _ = writing.getAsBoolean();
            return;
        }
        runner.<Boolean, RuntimeException>atomic(Atomic.DEFAULTS, () -> {
            @Nullable Object @Nullable [] before = type.remembered(object);
            boolean created = before == null;
            SaveEvent<T> wanted =
                    new SaveEvent<>(object, created, changed(type, before, type.values(object), fields), database);
            listeners.beforeSave.forEach(listener -> listener.accept(wanted));
            boolean written = writing.getAsBoolean();
            if (written) {
                SaveEvent<T> done =
                        new SaveEvent<>(object, created, changed(type, before, type.values(object), fields), database);
                listeners.afterSave.forEach(listener -> listener.accept(done));
            }
            return written;
        });
    }

    /** Deletes an object by {@code deleting}, which says whether there was a row. */
    <T extends Model> void delete(ModelType<T> type, T object, BooleanSupplier deleting) {
        SignalListeners<T> listeners = signals.get().of(type);
        if (!listeners.hearDeletions()) {
            var _ = deleting.getAsBoolean();
            return;
        }
        runner.<Boolean, RuntimeException>atomic(Atomic.DEFAULTS, () -> {
            beforeDeletion(type, object);
            boolean deleted = deleting.getAsBoolean();
            if (deleted) {
                afterDeletion(type, object);
            }
            return deleted;
        });
    }

    <T extends Model> void beforeDeletion(ModelType<T> type, T object) {
        DeleteEvent<T> event = new DeleteEvent<>(object, database);
        signals.get().of(type).beforeDelete.forEach(listener -> listener.accept(event));
    }

    <T extends Model> void afterDeletion(ModelType<T> type, T object) {
        DeleteEvent<T> event = new DeleteEvent<>(object, database);
        signals.get().of(type).afterDelete.forEach(listener -> listener.accept(event));
    }

    /**
     * Changes many rows by {@code changing}, which says how many.
     *
     * @param changed the names of the fields that are written
     */
    <T extends Model> long bulk(ModelType<T> type, BulkEvent.Kind kind, Set<String> changed, LongSupplier changing) {
        SignalListeners<T> listeners = signals.get().of(type);
        if (listeners.bulk.isEmpty()) {
            return changing.getAsLong();
        }
        return runner.<Long, RuntimeException>atomic(Atomic.DEFAULTS, () -> {
            long rows = changing.getAsLong();
            BulkEvent<T> event = new BulkEvent<>(type, kind, rows, changed, database);
            listeners.bulk.forEach(listener -> listener.accept(event));
            return rows;
        });
    }

    private static <T extends Model> Set<String> changed(
            ModelType<T> type, @Nullable Object @Nullable [] before, @Nullable Object[] now, List<String> fields) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < now.length; i++) {
            String name = type.fields().get(i).name();
            boolean wanted = fields.isEmpty() || fields.contains(name);
            if (wanted && (before == null || !Objects.equals(before[i], now[i]))) {
                names.add(name);
            }
        }
        return names;
    }
}
