package cotlette.migrations;

import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.ReferenceAction;
import cotlette.api.migration.Schema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelCheck;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelIndex;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.OrmException;
import cotlette.db.ColumnDefault;
import cotlette.db.SchemaExpression;
import java.util.List;
import java.util.function.UnaryOperator;

/** The table that a model declares. */
final class ModelSchema {
    private ModelSchema() {}

    static TableSchema of(ModelType<?> model) {
        List<ColumnSchema> columns =
                model.fields().stream().map(field -> column(model, field)).toList();
        return new TableSchema(
                model.table(),
                columns,
                model.options().indexes().stream()
                        .map(index -> index(model, index))
                        .toList(),
                model.options().checks().stream()
                        .map(check -> check(model, check))
                        .toList());
    }

    private static IndexSchema index(ModelType<?> model, ModelIndex index) {
        UnaryOperator<String> columns = name -> column(model, name);
        try {
            List<String> parts = index.fields().stream()
                    .map(part ->
                            IndexSchema.isColumn(part) ? column(model, part) : SchemaExpression.value(part, columns))
                    .toList();
            String where = index.where().isEmpty() ? "" : SchemaExpression.condition(index.where(), columns);
            return new IndexSchema(parts, index.unique(), index.name(), where);
        } catch (OrmException unreadable) {
            throw new MigrationException(
                    "The index of " + model.name() + " over " + index.fields() + ": " + unreadable.getMessage(),
                    unreadable);
        }
    }

    private static CheckSchema check(ModelType<?> model, ModelCheck check) {
        try {
            return new CheckSchema(
                    check.name(), SchemaExpression.condition(check.condition(), name -> column(model, name)));
        } catch (OrmException unreadable) {
            throw new MigrationException(
                    "The check '" + check.name() + "' of " + model.name() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String column(ModelType<?> model, String field) {
        return model.fields().get(model.fieldIndex(field)).column();
    }

    private static ColumnSchema column(ModelType<?> model, ModelField field) {
        ColumnSchema column = column(field);
        return field.generated()
                .map(generated -> {
                    String expression = computed(model, field, generated.expression());
                    return generated.stored() ? column.storedAs(expression) : column.virtualAs(expression);
                })
                .orElse(column);
    }

    private static String computed(ModelType<?> model, ModelField field, String expression) {
        try {
            return SchemaExpression.value(expression, name -> column(model, name));
        } catch (OrmException unreadable) {
            throw new MigrationException(
                    "The generated field '" + field.name() + "' of " + model.name() + ": " + unreadable.getMessage(),
                    unreadable);
        }
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
            case FieldType.Int(boolean positive) -> positive(Schema.integer(name), positive);
            case FieldType.Version _ -> Schema.integer(name).withDefault(1);
            case FieldType.SmallInt(boolean positive) -> positive(Schema.smallint(name), positive);
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

    private static ColumnSchema positive(ColumnSchema column, boolean positive) {
        return positive ? column.asPositive() : column;
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
