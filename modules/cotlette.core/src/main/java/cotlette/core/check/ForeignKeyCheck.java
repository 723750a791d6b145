package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds foreign keys that could not work. */
final class ForeignKeyCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        Set<Class<?>> installed = new HashSet<>();
        List<ModelType<?>> models = application.service(Apps.class).models();
        models.forEach(model -> installed.add(model.javaType()));
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : models) {
            for (ModelField field : model.fields()) {
                if (field.type() instanceof FieldType.Reference reference) {
                    check(model, field, reference, installed, found);
                }
            }
        }
        return found;
    }

    private static void check(
            ModelType<?> model,
            ModelField field,
            FieldType.Reference reference,
            Set<Class<?>> installed,
            List<CheckMessage> found) {
        ModelType<?> target = reference.target().get();
        String name = "The foreign key '" + field.name() + "' of " + model;
        if (!installed.contains(target.javaType())) {
            found.add(CheckMessage.error(
                    "models.E006",
                    name + " refers to " + target + ", whose app is not installed.",
                    "Enter '" + target.appLabel() + "' into installed_apps."));
        }
        if (reference.onDelete() == OnDelete.SET_NULL && !field.nullable()) {
            found.add(CheckMessage.error(
                    "models.E007",
                    name + " is set to null when its object is deleted, but may not be null.",
                    "Let it be null with null, or choose OnDelete.CASCADE or OnDelete.PROTECT."));
        }
    }
}
