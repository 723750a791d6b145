package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds foreign keys to models that have no table, because their app is not installed. */
final class ForeignKeyCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        List<ModelType<?>> models = application.service(Apps.class).models();
        Set<Class<?>> installed = models.stream().map(ModelType::javaType).collect(Collectors.toSet());
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : models) {
            for (ModelField field : model.fields()) {
                if (field.type() instanceof FieldType.Reference reference
                        && !installed.contains(reference.target().get().javaType())) {
                    found.add(message(model, field, reference.target().get()));
                }
            }
        }
        return found;
    }

    private static CheckMessage message(ModelType<?> model, ModelField field, ModelType<?> target) {
        return CheckMessage.error(
                "models.E004",
                "The foreign key '" + field.name() + "' of " + model + " refers to " + target
                        + ", whose app is not installed.",
                "Enter '" + target.appLabel() + "' into installed_apps.");
    }
}
