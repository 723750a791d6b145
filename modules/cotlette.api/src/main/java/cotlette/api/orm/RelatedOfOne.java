package cotlette.api.orm;

import java.util.List;
import java.util.Optional;

/** What a relation leads to from one object of a result with several, whose companions load the same with it. */
record RelatedOfOne<T extends Model>(Model owner, FieldPath path, Companions companions) {
    /**
     * Returns the objects; empty where they are to be asked for alone.
     *
     * @throws NotFetched when the query did not ask for them, in {@link Fetch#STRICT}
     */
    Optional<List<T>> load() {
        return companions.load(owner, path).map(this::known);
    }

    /** Returns the objects when they are there. */
    Optional<List<T>> loaded() {
        return companions.loaded(owner, path).map(this::known);
    }

    /** Refuses a question that would be asked again for each object, in {@link Fetch#STRICT}. */
    void check() {
        companions.check(path);
    }

    /** Those that refer to the owner know it. */
    @SuppressWarnings("unchecked")
    private List<T> known(List<Model> objects) {
        if (path.steps().size() == 1 && path.steps().getFirst() instanceof FieldPath.Backward step) {
            objects.forEach(object -> refer(object, step.field()));
        }
        return (List<T>) objects;
    }

    private <C extends Model> void refer(C object, String field) {
        ModelType<C> type = ModelType.of(object);
        ForeignKey<?> reference = type.access().reference(object, type.fieldIndex(field));
        if (reference != null && reference.loaded().isEmpty()) {
            reference.fetched(owner);
        }
    }
}
