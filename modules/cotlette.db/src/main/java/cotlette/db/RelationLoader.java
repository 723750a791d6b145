package cotlette.db;

import cotlette.api.orm.Database;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QuerySet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads what a query asks to be loaded right after its objects: each relation in one more query. */
final class RelationLoader {
    private final Database database;
    private final RelatedLoader related;
    private final int maximumBinds;

    RelationLoader(Database database, int maximumBinds) {
        this.database = database;
        this.maximumBinds = maximumBinds;
        this.related = new RelatedLoader(database, maximumBinds);
    }

    /** Loads relations of objects that were found together. */
    <T extends Model> void load(ModelType<T> type, List<T> objects, Loading loading) {
        if (objects.isEmpty()) {
            return;
        }
        for (Loading.Prefetched next : byFirstRelation(loading)) {
            if (next.path().steps().getFirst() instanceof FieldPath.Forward(String name)) {
                follow(type, objects, type.fieldIndex(name), next.further());
            } else {
                related.load(type, objects, next);
            }
        }
    }

    /** Finds the objects with some values in a field, as many in a query as it can have values. */
    <T extends Model> List<T> findAll(ModelType<T> type, int field, List<?> values, Loading loading) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += maximumBinds) {
            List<?> some = values.subList(from, Math.min(from + maximumBinds, values.size()));
            found.addAll(database.select(QuerySet.all(type)
                    .filter(type.fields().get(field).name() + "__in", some)
                    .orderBy()
                    .loading(loading)
                    .tree()));
        }
        return found;
    }

    /** Finds what a relation leads to, by the values by which the objects at its beginning are referred to. */
    Map<Object, List<Model>> findRelated(FieldPath path, Collection<?> values, Loading loading) {
        Map<Object, List<Model>> found = new HashMap<>();
        related.find(Loading.Prefetched.all(path).with(loading), List.copyOf(values), Map.of())
                .forEach((value, objects) -> found.put(value, List.copyOf(objects)));
        return found;
    }

    /** What goes over several relations is loaded with what the first of them leads to; several that begin alike load that once. */
    private static List<Loading.Prefetched> byFirstRelation(Loading loading) {
        Map<FieldPath, Loading.Prefetched> firsts = new LinkedHashMap<>();
        for (Loading.Prefetched wanted : loading.prefetched()) {
            List<FieldPath.Step> steps = wanted.path().steps();
            int length = firstRelation(steps);
            FieldPath first = new FieldPath(steps.subList(0, length));
            Loading.Prefetched next;
            if (length == steps.size()) {
                next = wanted;
            } else {
                Loading.Prefetched rest = new Loading.Prefetched(
                        new FieldPath(steps.subList(length, steps.size())),
                        wanted.where(),
                        wanted.ordering(),
                        wanted.perParent(),
                        wanted.further());
                next = Loading.Prefetched.all(first)
                        .with(new Loading(Optional.empty(), loading.fetch(), List.of(), List.of(rest)));
            }
            firsts.merge(first, next.inheriting(loading.fetch()), Loading.Prefetched::and);
        }
        return List.copyOf(firsts.values());
    }

    /** Over a table between two models it takes two steps. */
    private static int firstRelation(List<FieldPath.Step> steps) {
        boolean over = steps.getFirst() instanceof FieldPath.Backward
                && steps.size() > 1
                && steps.get(1) instanceof FieldPath.Forward;
        return over ? 2 : 1;
    }

    private <T extends Model> void follow(ModelType<T> type, List<T> objects, int field, Loading further) {
        FieldType.Reference reference = RelatedLoader.reference(type, field);
        List<ForeignKey<?>> references = new ArrayList<>();
        for (T object : objects) {
            ForeignKey<?> found = type.access().reference(object, field);
            if (found != null && found.isSet()) {
                references.add(found);
            }
        }
        fetch(reference.target().get(), reference.referred().name(), references, further);
    }

    private <U extends Model> void fetch(
            ModelType<U> target, String referred, List<ForeignKey<?>> references, Loading further) {
        int field = target.fieldIndex(referred);
        Set<Object> keys = new LinkedHashSet<>();
        references.forEach(reference -> reference.id().ifPresent(keys::add));
        Map<Object, U> byKey = new HashMap<>();
        for (U object : database.findAll(target, field, keys, further)) {
            byKey.put(target.access().get(object, field), object);
        }
        references.forEach(reference -> reference.id().ifPresent(key -> reference.fetched(byKey.get(key))));
    }
}
