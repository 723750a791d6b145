package cotlette.db.ddl;

import static java.util.Objects.requireNonNull;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.db.ColumnDefault;
import cotlette.db.ConstraintNames;
import cotlette.db.SchemaExpression;
import cotlette.db.spi.Dialect;
import java.time.DateTimeException;
import java.util.Optional;

/** Writes the columns of a table as a database defines them. */
record ColumnDefinition(Dialect dialect, TableSchema table) {
    /** Returns whether a check of the table says that a computed column is never null, because its definition cannot. */
    static boolean isRequiredByCheck(Dialect dialect, ColumnSchema column) {
        return column.generated().isPresent() && !column.nullable() && !dialect.computesRequiredColumns();
    }

    /** Returns the name of a column and all that is said of it there. */
    String of(ColumnSchema column) {
        String name = dialect.quote(column.name()) + " ";
        if (column.identity()) {
            return name + dialect.identity();
        }
        return name
                + dialect.type(column.type())
                + defaultValue(column).map(value -> " DEFAULT " + value).orElse("")
                + column.generated()
                        .map(generated -> computed(column, generated))
                        .orElse("")
                + (column.nullable() || isRequiredByCheck(dialect, column) ? "" : " NOT NULL")
                + (isKey(column) ? " PRIMARY KEY" : "")
                + (dialect.alterations().isEmpty() ? constraints(column) : "");
    }

    Optional<String> defaultValue(ColumnSchema column) {
        return column.defaultValue().map(value -> literal(column.type(), value));
    }

    /** A point in time is a text in migrations; it is written as the database keeps points in time. */
    String literal(ColumnType type, Object written) {
        FieldType field = type instanceof ColumnType.Decimal(int precision, int scale)
                ? new FieldType.Decimal(precision, scale)
                : new FieldType.Text();
        try {
            return dialect.literal(requireNonNull(dialect.bind(field, ColumnDefault.read(type, written))));
        } catch (IllegalArgumentException | DateTimeException misfit) {
            throw new OrmException(
                    "'" + written + "' is no value of a column of the table " + table.name() + " whose type is " + type
                            + ".",
                    misfit);
        }
    }

    private boolean isKey(ColumnSchema column) {
        return column.primaryKey()
                && !dialect.namesKeys()
                && table.columns().stream().filter(ColumnSchema::primaryKey).count() == 1;
    }

    private String constraints(ColumnSchema column) {
        return column.reference()
                        .map(reference -> " " + TableObjects.reference(dialect, reference))
                        .orElse("")
                + (column.positive()
                        ? " CONSTRAINT " + dialect.quote(ConstraintNames.check(table.name(), column.name()))
                                + " CHECK (" + dialect.quote(column.name()) + " >= 0)"
                        : "");
    }

    private String computed(ColumnSchema column, ColumnSchema.Generated generated) {
        try {
            return " GENERATED ALWAYS AS (" + SchemaExpression.generated(dialect, table, column, generated.expression())
                    + ")" + dialect.generated(generated.stored());
        } catch (OrmException refused) {
            throw new OrmException(
                    "The column " + table.name() + "." + column.name() + ", computed as \"" + generated.expression()
                            + "\", cannot be: " + refused.getMessage(),
                    refused);
        }
    }
}
