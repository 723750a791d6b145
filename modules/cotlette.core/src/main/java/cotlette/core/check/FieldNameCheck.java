package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds fields that lookups or columns could not tell apart. */
final class FieldNameCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : application.service(Apps.class).models()) {
            Map<String, ModelField> byColumn = new HashMap<>();
            for (ModelField field : model.fields()) {
                checkName(model, field, found);
                ModelField other = byColumn.putIfAbsent(field.column().toLowerCase(Locale.ROOT), field);
                if (other != null) {
                    found.add(CheckMessage.error(
                            "models.E005",
                            "The fields '" + other.name() + "' and '" + field.name() + "' of " + model
                                    + " have the same column '" + field.column() + "'.",
                            "Rename one of them"
                                    + (isReference(field) || isReference(other)
                                            ? "; the column of a foreign key ends with _id."
                                            : ".")));
                }
            }
        }
        return found;
    }

    /** Two underscores stand between the parts of a lookup, such as {@code group__name}; {@code pk} means the primary key. */
    private static void checkName(ModelType<?> model, ModelField field, List<CheckMessage> found) {
        String name = field.name();
        if (name.contains("__") || name.endsWith("_") || name.equals("pk")) {
            found.add(CheckMessage.error(
                    "models.E004",
                    "The field '" + name + "' of " + model + " cannot be used in lookups.",
                    "Rename it: no two underscores in a row, none at the end, and not 'pk'."));
        }
    }

    private static boolean isReference(ModelField field) {
        return field.type() instanceof FieldType.Reference;
    }
}
