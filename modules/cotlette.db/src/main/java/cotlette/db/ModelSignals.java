package cotlette.db;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.BulkEvent;
import cotlette.api.orm.DeleteEvent;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.SaveEvent;
import cotlette.api.orm.Signals;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the apps of an application want to hear of, asked once. Safe for use by several threads. A service of every application.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ModelSignals {
    private final Map<ModelType<?>, SignalListeners<?>> listeners;

    private ModelSignals(Map<ModelType<?>, SignalListeners<?>> listeners) {
        this.listeners = listeners;
    }

    static ModelSignals of(Application application) {
        Asking asking = new Asking();
        application
                .findService(Apps.class)
                .ifPresent(
                        apps -> apps.all().forEach(installed -> installed.app().signals(asking)));
        return new ModelSignals(Map.copyOf(asking.wishes));
    }

    @SuppressWarnings("unchecked")
    <T extends Model> SignalListeners<T> of(ModelType<T> type) {
        SignalListeners<?> found = listeners.get(type);
        return found == null ? new SignalListeners<>() : (SignalListeners<T>) found;
    }

    private static final class Asking implements Signals {
        private final Map<ModelType<?>, SignalListeners<?>> wishes = new HashMap<>();

        @SuppressWarnings("unchecked")
        private <T extends Model> SignalListeners<T> of(ModelType<T> type) {
            return (SignalListeners<T>) wishes.computeIfAbsent(type, _ -> new SignalListeners<T>());
        }

        @Override
        public <T extends Model> void beforeSave(ModelType<T> type, Consumer<? super SaveEvent<T>> listener) {
            of(type).beforeSave.add(listener);
        }

        @Override
        public <T extends Model> void afterSave(ModelType<T> type, Consumer<? super SaveEvent<T>> listener) {
            of(type).afterSave.add(listener);
        }

        @Override
        public <T extends Model> void beforeDelete(ModelType<T> type, Consumer<? super DeleteEvent<T>> listener) {
            of(type).beforeDelete.add(listener);
        }

        @Override
        public <T extends Model> void afterDelete(ModelType<T> type, Consumer<? super DeleteEvent<T>> listener) {
            of(type).afterDelete.add(listener);
        }

        @Override
        public <T extends Model> void bulk(ModelType<T> type, Consumer<? super BulkEvent<T>> listener) {
            of(type).bulk.add(listener);
        }
    }
}
