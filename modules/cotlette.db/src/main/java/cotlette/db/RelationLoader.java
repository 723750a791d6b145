package cotlette.db;

import cotlette.api.orm.Database;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads what a query asks to be loaded with its objects: each relation in one more query. */
final class RelationLoader {
    private final Database database;

    RelationLoader(Database database) {
        this.database = database;
    }

    <T extends Model> void load(ModelType<T> type, List<T> objects, Loading loading) {
        Map<String, List<FieldPath>> byField = new LinkedHashMap<>();
        for (FieldPath path : loading.prefetched()) {
            List<FieldPath.Step> steps = path.steps();
            List<FieldPath> further = byField.computeIfAbsent(steps.getFirst().name(), _ -> new ArrayList<>());
            if (steps.size() > 1) {
                further.add(new FieldPath(steps.subList(1, steps.size())));
            }
        }
        byField.forEach((name, further) -> follow(type, objects, name, new Loading(loading.fetch(), further)));
    }

    private <T extends Model> void follow(ModelType<T> type, List<T> objects, String name, Loading further) {
        int field = type.fieldIndex(name);
        if (!(type.fields().get(field).type() instanceof FieldType.Reference reference)) {
            throw new OrmException(type.name() + "." + name + " is no relation, so there is nothing to prefetch.");
        }
        List<ForeignKey<?>> references = new ArrayList<>();
        for (T object : objects) {
            ForeignKey<?> found = type.access().reference(object, field);
            if (found != null && found.isSet()) {
                references.add(found);
            }
        }
        fetch(reference.target().get(), references, further);
    }

    private <U extends Model> void fetch(ModelType<U> target, List<ForeignKey<?>> references, Loading further) {
        Set<Object> keys = new LinkedHashSet<>();
        references.forEach(reference -> reference.id().ifPresent(keys::add));
        Map<Object, U> byKey = new HashMap<>();
        for (U object : database.findAll(target, keys, further)) {
            byKey.put(target.keyOf(object), object);
        }
        references.forEach(reference -> reference.id().ifPresent(key -> reference.fetched(byKey.get(key))));
    }
}
