package cotlette.migrations;

import cotlette.api.migration.TableSchema;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;

/** A model and the table that it declares. */
record DeclaredTable(ModelType<?> model, TableSchema schema) {
    static DeclaredTable of(ModelType<?> model) {
        return new DeclaredTable(model, ModelSchema.of(model));
    }

    String label() {
        return model.appLabel();
    }

    String name() {
        return schema.name();
    }

    /** Returns what people call a column: the model and its field. */
    String place(String column) {
        return model.name() + "."
                + model.fields().stream()
                        .filter(field -> field.column().equals(column))
                        .map(ModelField::name)
                        .findFirst()
                        .orElse(column);
    }
}
