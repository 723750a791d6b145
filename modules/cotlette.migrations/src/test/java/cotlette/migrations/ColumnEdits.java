package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.ReferenceAction;
import java.util.Optional;

/** Columns with one thing that is another. */
final class ColumnEdits {
    private ColumnEdits() {}

    static ColumnSchema referring(ColumnSchema column, String table, ReferenceAction onDelete) {
        return column.references(table, "id", onDelete);
    }

    static ColumnSchema with(ColumnSchema column, ColumnType type) {
        return new ColumnSchema(
                column.name(),
                type,
                column.identity(),
                column.primaryKey(),
                column.nullable(),
                column.unique(),
                column.indexed(),
                column.positive(),
                column.defaultValue(),
                column.reference(),
                column.generated());
    }

    static ColumnSchema required(ColumnSchema column) {
        return options(column, false, column.unique(), column.indexed(), column.positive(), column.defaultValue());
    }

    static ColumnSchema notUnique(ColumnSchema column) {
        return options(column, column.nullable(), false, column.indexed(), column.positive(), column.defaultValue());
    }

    static ColumnSchema notIndexed(ColumnSchema column) {
        return options(column, column.nullable(), column.unique(), false, column.positive(), column.defaultValue());
    }

    static ColumnSchema notPositive(ColumnSchema column) {
        return options(column, column.nullable(), column.unique(), column.indexed(), false, column.defaultValue());
    }

    static ColumnSchema withoutDefault(ColumnSchema column) {
        return options(
                column, column.nullable(), column.unique(), column.indexed(), column.positive(), Optional.empty());
    }

    private static ColumnSchema options(
            ColumnSchema column,
            boolean nullable,
            boolean unique,
            boolean indexed,
            boolean positive,
            Optional<Object> defaultValue) {
        return new ColumnSchema(
                column.name(),
                column.type(),
                column.identity(),
                column.primaryKey(),
                nullable,
                unique,
                indexed,
                positive,
                defaultValue,
                column.reference(),
                column.generated());
    }
}
