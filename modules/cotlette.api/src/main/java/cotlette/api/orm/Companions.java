package cotlette.api.orm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one result, as far as their relations to several objects go: what the first asks for is loaded for all. Knows keys only, and none
 * of the objects, so that it keeps none of them alive; a large result is several of these. Safe for use by several threads.
 */
final class Companions {
    /** So many rows of a result load together: what one object keeps alive stays small. */
    private static final int MOST = 10_000;

    private final ModelType<?> type;
    private final List<Object> keys;
    private final int objects;
    private final Fetch fetch;
    private final @Nullable String database;
    private final Map<FieldPath, Map<Object, List<Model>>> loaded = new HashMap<>();

    private Companions(ModelType<?> type, List<Object> keys, int objects, Fetch fetch, @Nullable String database) {
        this.type = type;
        this.keys = keys;
        this.objects = objects;
        this.fetch = fetch;
        this.database = database;
    }

    /** Makes the objects of a result companions; an object that came alone has none. */
    static <R extends Model> void join(ModelType<R> type, List<R> result, Fetch fetch) {
        if (result.size() < 2) {
            return;
        }
        for (int from = 0; from < result.size(); from += MOST) {
            List<R> part = result.subList(from, Math.min(from + MOST, result.size()));
            List<Object> keys = new ArrayList<>(part.size());
            Companions companions = new Companions(type, keys, result.size(), fetch, result.getFirst().database);
            for (R object : part) {
                Object key = type.keyOf(object);
                if (key != null) {
                    keys.add(key);
                    object.companions = companions;
                }
            }
        }
    }

    /** Refuses to be asked, where nothing is loaded unless the query says so. */
    void check(FieldPath path) {
        if (fetch == Fetch.STRICT) {
            throw new NotFetched(type.name() + "." + path.steps().getFirst().name() + " is touched" + CallingCode.line()
                    + ", but the query that returned this object and " + (objects - 1)
                    + " more did not ask for it; in a loop, each turn might ask the database. Add .prefetchRelated("
                    + call(path) + ") to that query, or .fetch(Fetch.TOGETHER) where one more query is meant.");
        }
    }

    /** Returns the objects at the end of a relation as far as they were loaded for all. */
    synchronized Optional<List<Model>> loaded(Model owner, FieldPath path) {
        return Optional.ofNullable(loaded.get(path))
                .map(byKey -> byKey.getOrDefault(ForeignKey.keyOf(owner), List.of()));
    }

    /**
     * Returns the objects at the end of a relation, loaded for all; empty where the relation does not lead to keys, so that each asks for itself.
     *
     * @throws NotFetched when nothing is loaded unless the query says so
     */
    synchronized Optional<List<Model>> load(Model owner, FieldPath path) {
        check(path);
        if (!(path.steps().getFirst() instanceof FieldPath.Backward step)
                || !RelatedObjects.reference(step.owner(), step.field())
                        .referred()
                        .primaryKey()) {
            return Optional.empty();
        }
        loaded.computeIfAbsent(path, _ -> Db.of(database).findRelated(path, keys, Loading.LATER.with(fetch)));
        return loaded(owner, path);
    }

    /** The expression that stands for the relation in the project's code. */
    private String call(FieldPath path) {
        if (path.steps().size() == 1 && path.steps().getFirst() instanceof FieldPath.Backward step) {
            FieldType.Reference reference = RelatedObjects.reference(step.owner(), step.field());
            boolean generated =
                    step.owner().javaType().getModule() == type.javaType().getModule()
                            && (reference.oneToOne() || !reference.relatedName().isEmpty())
                            && !reference.isHidden();
            if (!generated) {
                return step.owner().name() + "_." + step.field() + ".reverse()";
            }
        }
        return type.name() + "_." + path.steps().getFirst().name() + "()";
    }
}
