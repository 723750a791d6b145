package cotlette.api.orm;

import cotlette.api.application.Application;
import java.util.ArrayList;
import java.util.List;

/** The relations that lead from a model to several objects: its own, and those of the current application's models that lead back. */
final class ReverseRelations {
    private ReverseRelations() {}

    /**
     * A relation.
     *
     * @param name what it is called in lookups
     * @param path the way to the objects
     * @param target the model of the objects
     */
    record ToMany(String name, FieldPath path, ModelType<?> target) {}

    static List<ToMany> of(ModelType<?> model) {
        List<ToMany> found = new ArrayList<>();
        for (ManyRelation own : model.access().manyRelations()) {
            found.add(new ToMany(own.name(), own.path(model), own.target().get()));
        }
        for (ModelType<?> other : Application.current()
                .findService(Databases.class)
                .map(Databases::models)
                .orElse(List.of())) {
            addForeignKeys(other, model, found);
            for (ManyRelation relation : other.access().manyRelations()) {
                if (relation.target().get() == model && !relation.isHidden()) {
                    found.add(new ToMany(relation.reverseName(other), relation.back(other), other));
                }
            }
        }
        return found;
    }

    private static void addForeignKeys(ModelType<?> owner, ModelType<?> model, List<ToMany> found) {
        for (ModelField field : owner.fields()) {
            if (field.type() instanceof FieldType.Reference reference
                    && reference.target().get() == model
                    && !reference.isHidden()) {
                found.add(new ToMany(reference.reverseName(owner), owner.pathTo(field.name()), owner));
            }
        }
    }
}
