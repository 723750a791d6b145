package cotlette.api.orm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one foreign key refers to in the objects of one result, loaded for all of them when the first asks. Knows keys only, and none of
 * the objects, so that it keeps none of them alive; a large result is several of these. Safe for use by several threads.
 */
final class Siblings {
    /** So many rows of a result load together: what one object keeps alive stays small. */
    private static final int MOST = 10_000;

    private final String field;
    private final int objects;
    private final Fetch fetch;
    private final @Nullable String database;
    private @Nullable List<Object> keys = new ArrayList<>();
    private Map<Object, Model> found = Map.of();

    private Siblings(String field, int objects, Fetch fetch, @Nullable String database) {
        this.field = field;
        this.objects = objects;
        this.fetch = fetch;
        this.database = database;
    }

    /** Makes the foreign keys of a result's objects siblings; an object that came alone has none. */
    static <R extends Model> void join(ModelType<R> type, List<R> result, Fetch fetch) {
        int[] references = type.references();
        if (result.size() < 2 || references.length == 0) {
            return;
        }
        for (int from = 0; from < result.size(); from += MOST) {
            List<R> part = result.subList(from, Math.min(from + MOST, result.size()));
            for (int reference : references) {
                String field = type.name() + "_." + type.fields().get(reference).name();
                Siblings siblings = new Siblings(field, result.size(), fetch, result.getFirst().database);
                for (R object : part) {
                    siblings.add(type.access().reference(object, reference));
                }
            }
        }
    }

    /** Those of a foreign key whose row was looked for and is gone. */
    static Siblings withoutRow() {
        Siblings none = new Siblings("", 0, Fetch.TOGETHER, null);
        none.keys = null;
        return none;
    }

    private void add(@Nullable ForeignKey<?> reference) {
        Object key = reference == null ? null : reference.join(this);
        if (key != null && keys != null) {
            keys.add(key);
        }
    }

    /** Returns the object with a key that a member had when it was read; the same one for all members, null when its row is gone. */
    @Nullable
    synchronized Model find(ModelType<?> target, String toField, Object key) {
        List<Object> wanted = keys;
        if (wanted != null) {
            if (fetch == Fetch.STRICT) {
                throw refusal();
            }
            found = load(target, toField, new LinkedHashSet<>(wanted));
            keys = null;
        }
        return found.get(key);
    }

    private <T extends Model> Map<Object, Model> load(ModelType<T> target, String toField, Set<Object> wanted) {
        Map<Object, Model> byKey = new HashMap<>();
        int field = toField.isEmpty() ? target.keyIndex() : target.fieldIndex(toField);
        for (T object : Db.of(database).findAll(target, field, wanted, Loading.LATER.with(fetch))) {
            Object key = target.access().get(object, field);
            if (key != null) {
                byKey.put(key, object);
            }
        }
        return byKey;
    }

    private NotFetched refusal() {
        return new NotFetched(field.replace("_.", ".") + " is touched" + CallingCode.line()
                + ", but the query that returned this object and " + (objects - 1)
                + " more did not ask for it; in a loop, each turn might ask the database. Add .prefetchRelated("
                + field + ") to that query, or .selectRelated(" + field
                + ") for a join, or .fetch(Fetch.TOGETHER) where one more query is meant.");
    }
}
