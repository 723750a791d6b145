package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Which foreign keys of an application lead to a model, those of made tables among them. Safe for use by several threads. */
final class Referrers {
    private final Supplier<? extends List<ModelType<?>>> models;
    private final Map<ModelType<?>, List<Referrer<?>>> known = new ConcurrentHashMap<>();

    /**
     * A foreign key to a model.
     *
     * @param model the model that has it
     * @param field its position there
     */
    record Referrer<C extends Model>(ModelType<C> model, int field, FieldType.Reference reference) {
        OnDelete onDelete() {
            return reference.onDelete();
        }

        String name() {
            return model.fields().get(field).name();
        }
    }

    Referrers(Supplier<? extends List<ModelType<?>>> models) {
        this.models = models;
    }

    List<Referrer<?>> of(ModelType<?> target) {
        return known.computeIfAbsent(target, this::find);
    }

    private List<Referrer<?>> find(ModelType<?> target) {
        List<Referrer<?>> found = new ArrayList<>();
        for (ModelType<?> model : models.get()) {
            add(model, target, found);
            model.links().forEach(link -> add(link, target, found));
        }
        return List.copyOf(found);
    }

    private static void add(ModelType<?> model, ModelType<?> target, List<Referrer<?>> found) {
        List<ModelField> fields = model.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).type() instanceof FieldType.Reference reference
                    && reference.target().get() == target) {
                found.add(new Referrer<>(model, i, reference));
            }
        }
    }
}
