package cotlette.db.dialect;

import cotlette.api.migration.ColumnType;
import cotlette.db.spi.JsonBind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What several databases write in the same way, because the standard says so. */
final class StandardSql {
    private StandardSql() {}

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    static String insert(String table, List<String> columns, int rows) {
        if (columns.isEmpty()) {
            return "INSERT INTO " + table + " DEFAULT VALUES";
        }
        String row = "(?" + ", ?".repeat(columns.size() - 1) + ")";
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES " + row
                + (", " + row).repeat(rows - 1);
    }

    static String returning(String change, List<String> columns) {
        return columns.isEmpty() ? change : change + " RETURNING " + String.join(", ", columns);
    }

    /** Deletes all rows while references are not looked at: {@code TRUNCATE} refuses tables to which others refer. */
    static List<String> emptying(String first, List<String> quotedTables, String last) {
        List<String> statements = new ArrayList<>();
        statements.add(first);
        quotedTables.forEach(table -> statements.add("DELETE FROM " + table));
        statements.add(last);
        return statements;
    }

    static String type(ColumnType type, String text) {
        return switch (type) {
            case ColumnType.Varchar(int length) -> "varchar(" + length + ")";
            case ColumnType.Text() -> text;
            case ColumnType.Smallint() -> "smallint";
            case ColumnType.Int() -> "integer";
            case ColumnType.Bigint(), ColumnType.Duration() -> "bigint";
            case ColumnType.DoublePrecision() -> "double precision";
            case ColumnType.Decimal(int precision, int scale) -> "numeric(" + precision + ", " + scale + ")";
            case ColumnType.Bool() -> "boolean";
            case ColumnType.Date() -> "date";
            case ColumnType.Time() -> "time(6)";
            case ColumnType.Timestamp() -> "timestamp(6) with time zone";
            case ColumnType.Uuid() -> "uuid";
            case ColumnType.Json() -> "json";
            case ColumnType.Binary(int length) -> "varbinary(" + length + ")";
        };
    }

    static String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Number number -> number.toString();
            case byte[] bytes -> "X'" + HexFormat.of().formatHex(bytes) + '\'';
            case JsonBind(String json) -> '\'' + json.replace("'", "''") + '\'';
            case OffsetDateTime time -> '\'' + InstantText.write(time.toInstant()) + '\'';
            default -> '\'' + value.toString().replace("'", "''") + '\'';
        };
    }
}
