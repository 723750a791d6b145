package cotlette.db.dialect;

import cotlette.api.migration.ColumnType;
import cotlette.api.orm.DatabaseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several databases write in the same way, because the standard says so. */
final class StandardSql {
    private StandardSql() {}

    static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** Points in time cross over with their offset, which is always that of UTC, so that no time zone of a server or JVM matters. */
    static @Nullable Object bind(@Nullable Object value) {
        return value instanceof Instant instant
                ? InstantText.checked(instant).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)
                : value;
    }

    static <V> V restore(String database, Object stored, Class<V> type) {
        Object value = switch (stored) {
            case OffsetDateTime time when type == Instant.class -> time.toInstant();
            case Date timestamp when type == Instant.class -> timestamp.toInstant();
            case Number number when type == Long.class -> number.longValue();
            case Number number
            when type == Integer.class && number.longValue() == number.intValue() -> number.intValue();
            default -> stored;
        };
        if (!type.isInstance(value)) {
            throw new DatabaseException("The database holds a value of the class "
                    + stored.getClass().getSimpleName() + " where the model wants " + type.getSimpleName()
                    + ", so the column has another type than the model's migrations give it. Let the field follow the column, or change the column's type in "
                    + database + ".");
        }
        return type.cast(value);
    }

    static String order(String column, boolean descending, boolean nullable) {
        return column + (descending ? " DESC" : "") + (nullable ? descending ? " NULLS LAST" : " NULLS FIRST" : "");
    }

    static String insert(String table, List<String> columns) {
        String values = columns.isEmpty()
                ? " DEFAULT VALUES"
                : " (" + String.join(", ", columns) + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ")";
        return "INSERT INTO " + table + values;
    }

    static String type(ColumnType type, String text) {
        return switch (type) {
            case ColumnType.Varchar(int length) -> "varchar(" + length + ")";
            case ColumnType.Text() -> text;
            case ColumnType.Int() -> "integer";
            case ColumnType.Bigint() -> "bigint";
            case ColumnType.Bool() -> "boolean";
            case ColumnType.Timestamp() -> "timestamp(6) with time zone";
        };
    }

    static String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Number number -> number.toString();
            case OffsetDateTime time -> '\'' + InstantText.write(time.toInstant()) + '\'';
            default -> '\'' + value.toString().replace("'", "''") + '\'';
        };
    }
}
