package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects that go with some that are deleted, without these themselves; grows while they are looked for. */
final class CascadePlan {
    private final Map<ModelType<?>, Map<Object, Model>> found = new LinkedHashMap<>();
    private final ModelType<?> rootType;
    private final Set<Object> roots = new HashSet<>();
    private boolean leadsBack;

    <T extends Model> CascadePlan(ModelType<T> type, List<T> roots) {
        this.rootType = type;
        roots.forEach(root -> this.roots.add(key(type, root)));
    }

    /** Adds an object; returns whether it was not known before. */
    <C extends Model> boolean add(ModelType<C> type, C object) {
        Object key = key(type, object);
        if (isRoot(type, key)) {
            leadsBack = true;
            return false;
        }
        return found.computeIfAbsent(type, _ -> new LinkedHashMap<>()).putIfAbsent(key, object) == null;
    }

    /** Returns whether an object is deleted in any case. */
    <C extends Model> boolean has(ModelType<C> type, C object) {
        Object key = key(type, object);
        if (isRoot(type, key)) {
            leadsBack = true;
            return true;
        }
        return found.getOrDefault(type, Map.of()).containsKey(key);
    }

    /** Returns whether one of the first objects refers to one that goes with them, so that they must be deleted before it. */
    boolean leadsBack() {
        return leadsBack;
    }

    /** Returns the models in an order in which those that refer to others come before these, as far as there is one. */
    List<ModelType<?>> order(Referrers referrers) {
        List<ModelType<?>> left = new ArrayList<>(found.keySet()).reversed();
        List<ModelType<?>> order = new ArrayList<>();
        while (!left.isEmpty()) {
            ModelType<?> next = left.stream()
                    .filter(type -> referrers.of(type).stream()
                            .noneMatch(referrer -> referrer.model() != type && left.contains(referrer.model())))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** Returns the objects of a model; those that refer to others of the same model come before these. */
    <C extends Model> List<C> objects(ModelType<C> type) {
        return found.getOrDefault(type, Map.of()).values().stream()
                .map(type.javaType()::cast)
                .toList()
                .reversed();
    }

    private boolean isRoot(ModelType<?> type, Object key) {
        return type == rootType && roots.contains(key);
    }

    private static <C extends Model> Object key(ModelType<C> type, C object) {
        Object key = type.keyOf(object);
        if (key == null) {
            throw new IllegalStateException("A row of " + type + " has no key");
        }
        return key;
    }
}
