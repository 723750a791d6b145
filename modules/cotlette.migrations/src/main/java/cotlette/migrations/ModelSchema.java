package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.ReferenceAction;
import cotlette.api.migration.Schema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.db.ColumnDefault;
import java.util.List;

/** The table that a model declares. */
final class ModelSchema {
    private ModelSchema() {}

    static TableSchema of(ModelType<?> model) {
        List<ColumnSchema> columns =
                model.fields().stream().map(ModelSchema::column).toList();
        List<IndexSchema> indexes = model.options().indexes().stream()
                .map(index -> new IndexSchema(columns(model, index.fields()), index.unique()))
                .toList();
        return new TableSchema(model.table(), columns, indexes);
    }

    private static List<String> columns(ModelType<?> model, List<String> fields) {
        return fields.stream()
                .map(field -> model.fields().get(model.fieldIndex(field)).column())
                .toList();
    }

    private static ColumnSchema column(ModelField field) {
        ColumnSchema column = typed(field.column(), field.type());
        if (field.primaryKey() && !column.primaryKey()) {
            column = column.asPrimaryKey();
        }
        if (field.nullable()) {
            column = column.orNull();
        }
        if (field.unique()) {
            column = column.withUnique();
        }
        if (field.index() || (field.type() instanceof FieldType.Reference && !field.unique())) {
            column = column.withIndex();
        }
        return field.defaultValue()
                .map(value -> field.type() instanceof FieldType.Custom custom
                        ? custom.conversion().write(custom.conversion().parse(value.toString()))
                        : value)
                .map(ColumnDefault::written)
                .map(column::withDefault)
                .orElse(column);
    }

    private static ColumnSchema typed(String name, FieldType type) {
        return switch (type) {
            case FieldType.Auto _ -> Schema.autoKey(name);
            case FieldType.BigInt _ -> Schema.bigint(name);
            case FieldType.Int _ -> Schema.integer(name);
            case FieldType.Version _ -> Schema.integer(name).withDefault(1);
            case FieldType.SmallInt _ -> Schema.smallint(name);
            case FieldType.Real _ -> Schema.doublePrecision(name);
            case FieldType.Decimal(int digits, int places) -> Schema.decimal(name, digits, places);
            case FieldType.Bool _ -> Schema.bool(name);
            case FieldType.Text _ -> Schema.text(name);
            case FieldType.Textual text -> Schema.varchar(name, text.maxLength());
            case FieldType.Enumeration constants -> Schema.varchar(name, constants.maxLength());
            case FieldType.Date _ -> Schema.date(name);
            case FieldType.Time _ -> Schema.time(name);
            case FieldType.Duration _ -> Schema.duration(name);
            case FieldType.Uuid _ -> Schema.uuid(name);
            case FieldType.JsonValue _ -> Schema.json(name);
            case FieldType.Binary(int length) -> Schema.binary(name, length);
            case FieldType.DateTime _ -> Schema.timestamp(name);
            case FieldType.Custom custom -> typed(name, custom.column());
            case FieldType.Reference reference -> foreignKey(name, reference);
        };
    }

    /** A foreign key has the type of the key it refers to, without what makes that a key. */
    private static ColumnSchema foreignKey(String name, FieldType.Reference reference) {
        ModelType<?> target = reference.target().get();
        ModelField key = reference.referred();
        ColumnSchema column = key.type().stored() instanceof FieldType.Auto
                ? Schema.bigint(name)
                : typed(name, key.type().stored());
        return column.references(target.table(), key.column(), action(reference.onDelete()));
    }

    private static ReferenceAction action(OnDelete onDelete) {
        return switch (onDelete) {
            case CASCADE -> ReferenceAction.CASCADE;
            case PROTECT -> ReferenceAction.RESTRICT;
            case SET_NULL -> ReferenceAction.SET_NULL;
            case SET_DEFAULT -> ReferenceAction.SET_DEFAULT;
            case RESTRICT, DO_NOTHING -> ReferenceAction.NO_ACTION;
        };
    }
}
