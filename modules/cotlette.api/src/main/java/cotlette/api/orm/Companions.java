package cotlette.api.orm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one result, as far as their relations to several objects go: what the first asks for is loaded for all. Knows only
 * the values by which others refer to the objects, so that it keeps none of them alive; a large result is several of these. Safe for use by several threads.
 */
final class Companions {
    /** So many rows of a result load together: what one object keeps alive stays small. */
    private static final int MOST = 10_000;

    private final ModelType<?> type;
    /** By the names of the fields that others may refer to. */
    private final Map<String, List<Object>> values;

    private final int objects;
    private final Fetch fetch;
    private final @Nullable String database;
    private final Map<FieldPath, Map<Object, List<Model>>> loaded = new HashMap<>();

    private Companions(
            ModelType<?> type, Map<String, List<Object>> values, int objects, Fetch fetch, @Nullable String database) {
        this.type = type;
        this.values = values;
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
            Companions companions =
                    new Companions(type, values(type, part), result.size(), fetch, result.getFirst().database);
            part.forEach(object -> object.companions = companions);
        }
    }

    private static <R extends Model> Map<String, List<Object>> values(ModelType<R> type, List<R> objects) {
        Map<String, List<Object>> values = new HashMap<>();
        List<ModelField> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            ModelField each = fields.get(i);
            if (each.unique() || (each.primaryKey() && !type.primaryKey().isComposite())) {
                int field = i;
                values.put(
                        each.name(),
                        objects.stream()
                                .map(object -> type.access().get(object, field))
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
        return values;
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
        Map<Object, List<Model>> byValue = loaded.get(path);
        return byValue == null
                ? Optional.empty()
                : Optional.ofNullable(byValue.get(reference(path).valueOf(owner)));
    }

    /**
     * Returns the objects at the end of a relation, loaded for all; empty where the owner is referred to by another value than when it was read, so
     * that it asks for itself.
     *
     * @throws NotFetched when nothing is loaded unless the query says so
     */
    synchronized Optional<List<Model>> load(Model owner, FieldPath path) {
        check(path);
        loaded.computeIfAbsent(path, _ -> {
            List<Object> known = values.getOrDefault(reference(path).referred().name(), List.of());
            return Db.of(database).findRelated(path, known, Loading.LATER.with(fetch));
        });
        return loaded(owner, path);
    }

    /** The foreign key against which the relation begins. */
    private static FieldType.Reference reference(FieldPath path) {
        if (path.steps().getFirst() instanceof FieldPath.Backward step) {
            return RelatedObjects.reference(step.owner(), step.field());
        }
        throw new IllegalStateException("'" + path + "' leads to one object only.");
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
