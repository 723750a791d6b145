package cotlette.api.orm;

import java.util.List;

/** The query sets of what relations lead to from one object. */
final class RelatedObjects {
    private RelatedObjects() {}

    /** Returns the objects at the end of a path that begins at {@code owner}; those that were loaded are not asked for again. */
    static <T extends Model> QuerySet<T> of(Model owner, FieldPath path) {
        List<FieldPath.Step> steps = path.steps();
        if (steps.getFirst() instanceof FieldPath.Backward backward && steps.size() == 1) {
            return RelatedObjects.<T>query(
                    owner, path, backward, backward.owner(), own(owner, backward.owner(), backward.field()));
        }
        if (steps.getFirst() instanceof FieldPath.Backward backward
                && steps.size() == 2
                && steps.getLast() instanceof FieldPath.Forward(String destination)) {
            ModelType<?> between = backward.owner();
            Condition<T> linked = own(owner, between, backward.field());
            FieldPath back = FieldPath.ROOT.then(new FieldPath.Backward(between, destination, destination));
            return RelatedObjects.<T>query(
                    owner,
                    path,
                    backward,
                    reference(between, destination).target().get(),
                    new Condition.Related<>(back, linked, false));
        }
        throw new OrmException("'" + path + "' goes over several relations, so it does not begin at " + owner
                + ". Ask the relation of the object's own model.");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Model> QuerySet<T> query(
            Model owner, FieldPath path, FieldPath.Backward first, ModelType<?> target, Condition<T> condition) {
        QuerySet<T> all = QuerySet.all((ModelType<T>) target).filter(condition);
        String database = owner.database;
        QueryTree<T> tree = (database == null ? all : all.using(database)).tree();
        List<T> loaded = refersToNull(owner, reference(first.owner(), first.field()))
                ? List.of()
                : (List<T>) owner.related(path);
        if (loaded != null) {
            return QuerySet.loaded(tree, loaded);
        }
        Companions companions = owner.companions;
        return companions == null
                ? QuerySet.of(tree)
                : QuerySet.related(tree, new RelatedOfOne<>(owner, path, companions));
    }

    private static <T> Condition<T> own(Model owner, ModelType<?> referring, String field) {
        FieldType.Reference reference = reference(referring, field);
        Term.Field column = new Term.Field(FieldPath.ROOT.then(field));
        return refersToNull(owner, reference)
                ? new Condition.Comparison<>(column, Lookup.IN, new Term.Values(List.of()))
                : new Condition.Comparison<>(column, Lookup.EXACT, new Term.Value(reference.valueOf(owner)));
    }

    /** Nothing refers to an object by a field that is null; without a key it is not saved, which is another thing. */
    private static <T extends Model> boolean refersToNull(T owner, FieldType.Reference reference) {
        ModelField referred = reference.referred();
        ModelType<T> type = ModelType.of(owner);
        if (referred.primaryKey() || type.access().get(owner, type.fieldIndex(referred.name())) != null) {
            return false;
        }
        PartialRows.refuseToShow(type, owner, referred.name());
        return true;
    }

    static FieldType.Reference reference(ModelType<?> type, String field) {
        if (type.fields().get(type.fieldIndex(field)).type() instanceof FieldType.Reference reference) {
            return reference;
        }
        throw new OrmException(type.name() + "." + field + " is no foreign key.");
    }
}
