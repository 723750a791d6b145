package cotlette.db.dialect;

import cotlette.api.migration.ColumnType;
import cotlette.api.orm.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The types of Oracle's columns and expressions. */
final class OracleTypes {
    /** The bytes that a VARCHAR2 holds on every database; a longer one needs a setting of the whole database. */
    private static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_RAW = 2_000;

    private OracleTypes() {}

    /** JSON is text: Oracle's own type would round numbers. */
    static String column(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar(int length) -> length <= LONGEST_TEXT ? "VARCHAR2(" + length + " CHAR)" : "CLOB";
            case ColumnType.Text(), ColumnType.Json() -> "CLOB";
            case ColumnType.Smallint() -> "NUMBER(5)";
            case ColumnType.Int() -> "NUMBER(10)";
            case ColumnType.Bigint(), ColumnType.Duration() -> "NUMBER(19)";
            case ColumnType.DoublePrecision() -> "BINARY_DOUBLE";
            case ColumnType.Decimal(int precision, int scale) -> decimal(precision, scale);
            case ColumnType.Bool() -> "BOOLEAN";
            case ColumnType.Date() -> "DATE";
            case ColumnType.Time(), ColumnType.Timestamp() -> "TIMESTAMP(6)";
            case ColumnType.Uuid() -> "VARCHAR2(36)";
            case ColumnType.Binary(int length) -> length <= LONGEST_RAW ? "RAW(" + length + ")" : "BLOB";
        };
    }

    /** Returns whether a column holds a large object, which {@code =} does not compare. */
    static boolean isLarge(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.JsonValue _ -> true;
            case FieldType.Char(int length) -> length > LONGEST_TEXT;
            case FieldType.Binary(int length) -> length > LONGEST_RAW;
            default -> false;
        };
    }

    /** Returns the template of a value whose type is named; texts stay as they are. */
    static String typed(FieldType type) {
        Class<?> values = type.javaType();
        String name = "";
        if (type instanceof FieldType.Decimal(int digits, int places)) {
            name = decimal(digits, places);
        } else if (values == Integer.class) {
            name = "NUMBER(10)";
        } else if (values == Long.class) {
            name = "NUMBER(19)";
        } else if (values == Short.class) {
            name = "NUMBER(5)";
        } else if (values == Double.class) {
            name = "BINARY_DOUBLE";
        } else if (values == BigDecimal.class) {
            name = "NUMBER";
        } else if (values == Boolean.class) {
            name = "BOOLEAN";
        } else if (values == LocalDate.class) {
            name = "DATE";
        } else if (values == LocalTime.class || values == Instant.class) {
            name = "TIMESTAMP(6)";
        }
        return name.isEmpty() ? "$1" : "CAST($1 AS " + name + ")";
    }

    /** A day has hours in Oracle, and a number no zero before its point. */
    static String cast(FieldType from, FieldType to) {
        Class<?> values = to.javaType();
        if (values == String.class) {
            return from.javaType() == String.class ? "$1" : text(from);
        }
        return values == LocalDate.class ? "trunc(" + typed(to) + ")" : typed(to);
    }

    private static String text(FieldType from) {
        if (from instanceof FieldType.Decimal(int digits, int places)) {
            String whole = "9".repeat(Math.max(0, digits - places - 1)) + "0";
            return "to_char($1, 'FM" + whole + (places == 0 ? "" : "." + "0".repeat(places)) + "')";
        }
        Class<?> values = from.javaType();
        if (values == Boolean.class) {
            return "CASE WHEN $1 THEN 'true' WHEN NOT $1 THEN 'false' END";
        }
        return values == LocalTime.class ? "to_char($1, 'HH24:MI:SS.FF6')" : "to_char($1)";
    }

    private static String decimal(int digits, int places) {
        return "NUMBER(" + digits + ", " + places + ")";
    }
}
