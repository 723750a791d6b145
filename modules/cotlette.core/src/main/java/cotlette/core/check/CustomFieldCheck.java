package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import java.util.ArrayList;
import java.util.List;

/** Finds custom fields that no type serves, or whose default their type cannot read. */
final class CustomFieldCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : application.service(Apps.class).models()) {
            for (ModelField field : model.fields()) {
                if (field.type() instanceof FieldType.Custom custom) {
                    try {
                        custom.column();
                        field.defaultValue()
                                .ifPresent(text -> custom.conversion().parse(text.toString()));
                    } catch (OrmException unusable) {
                        found.add(CheckMessage.error(
                                "models.E007",
                                String.valueOf(unusable.getMessage()),
                                "Provide the CustomFieldType of " + model + "." + field.name()
                                        + ", or correct the field."));
                    }
                }
            }
        }
        return found;
    }
}
