package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ManyRelation;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds relations that have the name of something else where they lead, and tables between models that lack a foreign key. */
final class RelationCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        List<ModelType<?>> models = application.service(Apps.class).models();
        List<CheckMessage> found = new ArrayList<>();
        Map<ModelType<?>, Map<String, String>> taken = new HashMap<>();
        for (ModelType<?> model : models) {
            Map<String, String> names = new HashMap<>();
            model.fields().forEach(field -> names.put(field.name(), "the field " + field.name()));
            model.access().manyRelations().forEach(many -> names.put(many.name(), "the field " + many.name()));
            taken.put(model, names);
        }
        for (ModelType<?> model : models) {
            for (ModelField field : model.fields()) {
                if (field.type() instanceof FieldType.Reference reference
                        && !reference.isHidden()
                        && !reference.relatedName().isEmpty()) {
                    name(taken, reference.target().get(), reference.relatedName(), model, field.name(), found);
                }
            }
            for (ManyRelation many : model.access().manyRelations()) {
                if (!many.isHidden() && !many.relatedName().isEmpty()) {
                    name(taken, many.target().get(), many.relatedName(), model, many.name(), found);
                }
                through(model, many, found);
            }
        }
        return found;
    }

    private static void name(
            Map<ModelType<?>, Map<String, String>> taken,
            ModelType<?> target,
            String name,
            ModelType<?> model,
            String field,
            List<CheckMessage> found) {
        String source = model + "." + field;
        String other = taken.computeIfAbsent(target, _ -> new HashMap<>()).putIfAbsent(name, source);
        if (other != null) {
            found.add(CheckMessage.error(
                    "models.E005",
                    source + " is called '" + name + "' on " + target + ", and so is " + other + ".",
                    "Give one of them another name: relatedName = \"…\", or \"+\" for none."));
        }
    }

    private static void through(ModelType<?> model, ManyRelation many, List<CheckMessage> found) {
        ModelType<?> between = many.through().get();
        String problem;
        try {
            boolean fits = refers(between, many.source(model), model)
                    && refers(between, many.destination(model), many.target().get());
            problem = fits
                    ? ""
                    : model + "." + many.name() + " goes through " + between
                            + ", whose fields in throughFields are not foreign keys to " + model.name() + " and "
                            + many.target().get().name() + ", in this order.";
        } catch (OrmException lacking) {
            problem = String.valueOf(lacking.getMessage());
        }
        if (!problem.isEmpty()) {
            found.add(CheckMessage.error(
                    "models.E006", problem, "Correct the foreign keys of " + between.name() + ", or throughFields."));
        }
    }

    private static boolean refers(ModelType<?> between, String field, ModelType<?> target) {
        return between.fields().get(between.fieldIndex(field)).type() instanceof FieldType.Reference reference
                && reference.target().get() == target;
    }
}
