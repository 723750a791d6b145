package cotlette.db;

import static java.util.Objects.requireNonNull;

import cotlette.api.base.Stability;
import cotlette.api.base.Suggestions;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.ExactValues;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The expressions of checks, indexes and computed columns: {@code price > 0 and lower(title) <> ''}. They are the same for all databases.
 *
 * <p>There are names of columns; numbers, texts in single quotes, {@code true} and {@code false}; {@code + - * / %} and {@code ||}; {@code
 * = <> < <= > >=}, {@code is null}, {@code in (…)} and {@code between … and …}; {@code and}, {@code or}, {@code not}; and functions of
 * {@link cotlette.api.orm.ScalarFunction} by their names in lower case.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SchemaExpression {
    private SchemaExpression() {}

    /**
     * Returns a condition with other names in it, such as those of columns for those of fields.
     *
     * @throws OrmException when it is no condition
     */
    public static String condition(String condition, UnaryOperator<String> names) {
        var _ = new ExpressionReader(condition).condition();
        return renamed(condition, names);
    }

    /**
     * Returns a value with other names in it, such as those of columns for those of fields.
     *
     * @throws OrmException when it is no value
     */
    public static String value(String value, UnaryOperator<String> names) {
        var _ = new ExpressionReader(value).term();
        return renamed(value, names);
    }

    /** Returns the names of columns, or fields, that stand in a condition or a value. */
    public static List<String> names(String expression) {
        return ExpressionWord.of(expression).stream()
                .filter(word -> word.kind() == ExpressionWord.Kind.NAME)
                .map(ExpressionWord::text)
                .toList();
    }

    private static String renamed(String expression, UnaryOperator<String> names) {
        StringBuilder written = new StringBuilder();
        boolean close = true;
        for (ExpressionWord word : ExpressionWord.of(expression)) {
            boolean ends = word.is(")") || word.is(",") || word.kind() == ExpressionWord.Kind.END;
            written.append(close || ends ? "" : " ")
                    .append(word.kind() == ExpressionWord.Kind.NAME ? names.apply(word.text()) : word.text());
            close = word.is("(") || word.kind() == ExpressionWord.Kind.FUNCTION;
        }
        return written.toString();
    }

    /**
     * Writes a condition on the rows of a table as a database wants it.
     *
     * @throws OrmException when it cannot be read, or the table has no such column
     */
    public static String condition(Dialect dialect, TableSchema table, String condition) {
        ExpressionReader reader = new ExpressionReader(condition);
        var read = reader.condition();
        Fragment written =
                new TermWriter(scope(dialect, table)).conditions().write(read).sql();
        return complete(dialect, written, reader.values());
    }

    /**
     * Writes a value of the rows of a table as a database wants it.
     *
     * @throws OrmException when it cannot be read, or the table has no such column
     */
    public static String value(Dialect dialect, TableSchema table, String value) {
        ExpressionReader reader = new ExpressionReader(value);
        var read = reader.term();
        return complete(
                dialect, new TermWriter(scope(dialect, table)).write(read).sql(), reader.values());
    }

    /**
     * Writes what a database computes as the value of a column of a table.
     *
     * @throws OrmException when it cannot be read, does not fit the column, or the table has no such column
     */
    public static String generated(Dialect dialect, TableSchema table, ColumnSchema column, String value) {
        ExpressionReader reader = new ExpressionReader(value);
        FieldType type = fieldType(column.type());
        TermWriter.Written written = new TermWriter(scope(dialect, table)).write(reader.term(), type);
        if (!fits(written.type(), type)) {
            throw new OrmException("it holds " + type.javaType().getSimpleName() + ", and the expression gives "
                    + written.type().javaType().getSimpleName() + ". Let it have the type of its expression.");
        }
        return complete(dialect, Fragment.fill(dialect.fit(type), written.sql()), reader.values());
    }

    /** Numbers fit where they lose nothing but digits after the point. */
    private static boolean fits(FieldType computed, FieldType column) {
        return computed.javaType() == column.javaType()
                || (computed instanceof FieldType.Whole && Number.class.isAssignableFrom(column.javaType()))
                || (computed instanceof FieldType.Decimal && column instanceof FieldType.Real);
    }

    private static Scope scope(Dialect dialect, TableSchema table) {
        Map<String, Scope.Found> columns = new LinkedHashMap<>();
        for (ColumnSchema column : table.columns()) {
            boolean nullable = column.nullable() && !column.primaryKey();
            columns.put(
                    column.name(),
                    new Scope.Found(dialect.quote(column.name()), new Typed(fieldType(column.type()), nullable)));
        }
        return Scope.ofColumns(dialect, name -> {
            Scope.Found found = columns.get(name);
            if (found == null) {
                throw new OrmException("The table " + table.name() + " has no column '" + name + "'."
                        + Suggestions.didYouMean(name, columns.keySet()) + " Columns: "
                        + String.join(", ", columns.keySet()) + ".");
            }
            return found;
        });
    }

    /** A schema has no bound values: they stand in its text. */
    private static String complete(Dialect dialect, Fragment written, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        int from = 0;
        for (Fragment.Slot slot : written.slots()) {
            int at = written.text().indexOf('?', from);
            sql.append(written.text(), from, at).append(literal(dialect, slot.type(), values.get(slot.position())));
            from = at + 1;
        }
        return sql.append(written.text().substring(from)).toString();
    }

    private static String literal(Dialect dialect, FieldType type, Object value) {
        try {
            Object read = value instanceof String text ? ColumnDefault.read(columnType(type), text) : value;
            Object fitting = ExactValues.<Object>fit(read, boxed(type))
                    .orElseThrow(() ->
                            new IllegalArgumentException("no " + type.javaType().getSimpleName()));
            return dialect.literal(requireNonNull(dialect.bind(type, fitting)));
        } catch (IllegalArgumentException | DateTimeException misfit) {
            throw new OrmException(
                    "An expression has the value " + value + " where one of the class "
                            + type.javaType().getSimpleName() + " is expected.",
                    misfit);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> boxed(FieldType type) {
        return (Class<Object>) type.javaType();
    }

    /** Returns a type of field that columns of a type hold. */
    public static FieldType fieldType(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar(int length) -> new FieldType.Char(length);
            case ColumnType.Text _ -> Typed.TEXT;
            case ColumnType.Smallint _ -> new FieldType.SmallInt();
            case ColumnType.Int _ -> Typed.INTEGER;
            case ColumnType.Bigint _ -> Typed.LONG;
            case ColumnType.DoublePrecision _ -> Typed.REAL;
            case ColumnType.Decimal(int precision, int scale) -> new FieldType.Decimal(precision, scale);
            case ColumnType.Bool _ -> Typed.BOOLEAN;
            case ColumnType.Date _ -> Typed.DATE;
            case ColumnType.Time _ -> new FieldType.Time();
            case ColumnType.Timestamp _ -> Typed.INSTANT;
            case ColumnType.Duration _ -> new FieldType.Duration();
            case ColumnType.Uuid _ -> new FieldType.Uuid();
            case ColumnType.Json _ -> new FieldType.JsonValue();
            case ColumnType.Binary(int length) -> new FieldType.Binary(length);
        };
    }

    /** Returns the type of column that holds such texts as an expression writes for the type of field. */
    private static ColumnType columnType(FieldType type) {
        return switch (type) {
            case FieldType.Decimal(int digits, int places) -> new ColumnType.Decimal(digits, places);
            case FieldType.Date _ -> new ColumnType.Date();
            case FieldType.Time _ -> new ColumnType.Time();
            case FieldType.DateTime _ -> new ColumnType.Timestamp();
            case FieldType.Duration _ -> new ColumnType.Duration();
            case FieldType.Uuid _ -> new ColumnType.Uuid();
            case FieldType.JsonValue _ -> new ColumnType.Json();
            default -> new ColumnType.Text();
        };
    }
}
