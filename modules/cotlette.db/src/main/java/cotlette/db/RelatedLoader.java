package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.Database;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.PartialRows;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads the objects of relations that lead to several: those that refer to objects, or that a table between two models leads to. */
final class RelatedLoader {
    private final Database database;
    private final int maximumBinds;

    RelatedLoader(Database database, int maximumBinds) {
        this.database = database;
        this.maximumBinds = maximumBinds;
    }

    /** Loads the objects at the end of a path of one relation, and gives each of {@code objects} its own. */
    <T extends Model> void load(ModelType<T> type, List<T> objects, Loading.Prefetched wanted) {
        FieldPath.Backward first = first(wanted);
        int parentField = type.fieldIndex(reference(first.owner(), first.owner().fieldIndex(first.field()))
                .referred()
                .name());
        Map<Object, T> parents = new LinkedHashMap<>();
        for (T object : objects) {
            Object key = type.access().get(object, parentField);
            if (key == null) {
                PartialRows.refuseToShow(
                        type, object, type.fields().get(parentField).name());
            } else {
                parents.put(key, object);
            }
        }
        Map<Object, Set<Model>> found = find(wanted, List.copyOf(parents.keySet()), parents);
        for (T object : objects) {
            Object key = type.access().get(object, parentField);
            type.relate(
                    object, wanted.path(), key == null ? List.of() : List.copyOf(found.getOrDefault(key, Set.of())));
        }
    }

    /**
     * Finds the objects at the end of a path of one relation.
     *
     * @param values by which the objects at its beginning are referred to
     * @param parents those of them that are there
     */
    Map<Object, Set<Model>> find(Loading.Prefetched wanted, List<?> values, Map<Object, ? extends Model> parents) {
        Map<Object, Set<Model>> found = new LinkedHashMap<>();
        values.forEach(value -> found.put(value, new LinkedHashSet<>()));
        FieldPath.Backward first = first(wanted);
        if (wanted.path().steps().size() == 1) {
            referring(first.owner(), first.field(), wanted, parents, found);
        } else {
            linked(first.owner(), first.field(), wanted.path().steps().getLast().name(), wanted, found);
        }
        return found;
    }

    private static FieldPath.Backward first(Loading.Prefetched wanted) {
        if (wanted.path().steps().getFirst() instanceof FieldPath.Backward backward) {
            return backward;
        }
        throw new OrmException("'" + wanted.path() + "' leads to one object only.");
    }

    /** Objects that refer to the parents. */
    private <C extends Model> void referring(
            ModelType<C> type,
            String source,
            Loading.Prefetched wanted,
            Map<Object, ? extends Model> parents,
            Map<Object, Set<Model>> found) {
        int field = type.fieldIndex(source);
        QueryTree<C> all = QueryTree.all(type).and(typed(wanted.where())).with(wanted.further());
        if (!wanted.ordering().isEmpty()) {
            all = all.orderedBy(typed(wanted.ordering()));
        }
        for (C child : inParts(all, source, wanted, List.copyOf(found.keySet()))) {
            ForeignKey<?> reference = type.access().reference(child, field);
            Object key = type.access().get(child, field);
            Set<Model> siblings = found.get(key);
            if (reference != null && siblings != null) {
                Model parent = parents.get(key);
                if (parent != null) {
                    reference.fetched(parent);
                }
                siblings.add(child);
            }
        }
    }

    /** Objects that rows of a table between two models lead to; the rows come with them in one query. */
    private <L extends Model> void linked(
            ModelType<L> type,
            String source,
            String destination,
            Loading.Prefetched wanted,
            Map<Object, Set<Model>> found) {
        int from = type.fieldIndex(source);
        int to = type.fieldIndex(destination);
        PathPrefix prefix = new PathPrefix(new FieldPath.Forward(destination));
        QueryTree<L> all = QueryTree.all(type)
                .and(prefix.conditions(wanted.where()))
                .orderedBy(prefix.orderings(
                        wanted.ordering().isEmpty()
                                ? reference(type, to).target().get().ordering()
                                : wanted.ordering()))
                .with(prefix.loading(wanted.further()));
        for (L link : inParts(all, source, wanted, List.copyOf(found.keySet()))) {
            ForeignKey<?> reference = type.access().reference(link, to);
            Set<Model> siblings = found.get(type.access().get(link, from));
            if (reference != null && siblings != null) {
                reference.loaded().ifPresent(siblings::add);
            }
        }
    }

    private <C extends Model> List<C> inParts(
            QueryTree<C> all, String source, Loading.Prefetched wanted, List<Object> keys) {
        List<C> found = new ArrayList<>();
        int most = Math.max(1, maximumBinds / 2);
        Term.Field referring = new Term.Field(FieldPath.ROOT.then(source));
        for (int from = 0; from < keys.size(); from += most) {
            List<Object> some = keys.subList(from, Math.min(from + most, keys.size()));
            QueryTree<C> part =
                    all.and(List.of(new Condition.Comparison<>(referring, Lookup.IN, new Term.Values(some))));
            found.addAll(database.select(limited(part, referring, wanted)));
        }
        return found;
    }

    private static <C extends Model> QueryTree<C> limited(
            QueryTree<C> all, Term.Field referring, Loading.Prefetched wanted) {
        if (wanted.perParent().isEmpty()) {
            return all;
        }
        Term first = new Term.FirstOfEach(
                all.with(Loading.LATER), referring, wanted.perParent().getAsLong());
        return QueryTree.all(all.type())
                .and(List.of(new Condition.Comparison<>(new Term.Self(), Lookup.IN, first)))
                .orderedBy(all.ordering())
                .with(all.loading());
    }

    static FieldType.Reference reference(ModelType<?> type, int field) {
        if (type.fields().get(field).type() instanceof FieldType.Reference reference) {
            return reference;
        }
        throw new OrmException(
                type.name() + "." + type.fields().get(field).name() + " is no relation, so there is nothing to load.");
    }

    /** They speak of the model at the end of the path, which the wildcard hides. */
    @SuppressWarnings("unchecked")
    private static <E> List<E> typed(List<?> all) {
        return (List<E>) all;
    }
}
