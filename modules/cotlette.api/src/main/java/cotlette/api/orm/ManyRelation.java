package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A relation of a model to any number of objects of another one, as metadata. Immutable.
 *
 * @param name the name of the Java field
 * @param target supplies the other model; a supplier, because two models may refer to each other
 * @param through supplies the model between the two, which has a foreign key to each of them
 * @param throughFields the names of these foreign keys, that to the model that has the field first; empty where there is no choice
 * @param relatedName what the relation is called from the other side; empty for the model's name, {@code "+"} for nothing
 * @param symmetrical whether whoever is referred to refers back
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ManyRelation(
        String name,
        Supplier<? extends ModelType<?>> target,
        Supplier<? extends ModelType<?>> through,
        List<String> throughFields,
        String relatedName,
        boolean symmetrical) {
    /** Copies the names, so that nobody changes them later. */
    public ManyRelation {
        throughFields = List.copyOf(throughFields);
    }

    /**
     * Returns the way from {@code owner}, which has the field, to the other model.
     *
     * @throws OrmException when the model between the two does not have its foreign keys
     */
    public FieldPath path(ModelType<?> owner) {
        return FieldPath.ROOT
                .then(new FieldPath.Backward(through.get(), source(owner), name))
                .then(destination(owner));
    }

    /** Returns the way back. */
    public FieldPath back(ModelType<?> owner) {
        return FieldPath.ROOT
                .then(new FieldPath.Backward(through.get(), destination(owner), reverseName(owner)))
                .then(source(owner));
    }

    /** Returns what the relation is called from the other side. */
    public String reverseName(ModelType<?> owner) {
        boolean named = !relatedName.isEmpty() && !relatedName.equals("+");
        return named ? relatedName : owner.name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether lookups cannot name the relation from the other side. */
    public boolean isHidden() {
        return relatedName.equals("+") || symmetrical;
    }

    /** Returns the name of the foreign key to the model that has the field. */
    public String source(ModelType<?> owner) {
        return throughFields.size() == 2
                ? throughFields.getFirst()
                : candidates(owner, owner).getFirst();
    }

    /** Returns the name of the foreign key to the other model. */
    public String destination(ModelType<?> owner) {
        return throughFields.size() == 2
                ? throughFields.getLast()
                : candidates(owner, target.get()).getLast();
    }

    private List<String> candidates(ModelType<?> owner, ModelType<?> wanted) {
        ModelType<?> between = through.get();
        List<String> found = between.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference reference
                        && reference.target().get() == wanted)
                .map(ModelField::name)
                .toList();
        int expected = owner == target.get() ? 2 : 1;
        if (found.size() != expected) {
            throw new OrmException(owner.name() + "." + name + " goes through " + between.name() + ", which has "
                    + (found.isEmpty() ? "no foreign key" : "the foreign keys " + String.join(", ", found)) + " to "
                    + wanted.name() + ". Name the two of the relation, that to " + owner.name()
                    + " first: throughFields = {\"…\", \"…\"}.");
        }
        return found;
    }
}
