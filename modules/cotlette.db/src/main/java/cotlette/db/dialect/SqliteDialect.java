package cotlette.db.dialect;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite writes statements. Its types are only names, kept for people and tools; what is stored is a text or a whole number.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SqliteDialect implements Dialect {
    /** The most that SQLite binds unless it was built otherwise. */
    private static final int MAXIMUM_BINDS = 32_766;

    /** Creates the dialect. */
    public SqliteDialect() {}

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public String quote(String identifier) {
        return StandardSql.quote(identifier);
    }

    @Override
    public int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    @Override
    public @Nullable Object bind(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> InstantText.write(instant);
            case Boolean truth -> truth ? 1 : 0;
            case null, default -> value;
        };
    }

    @Override
    public <V> V restore(Object stored, Class<V> type) {
        Object value = switch (stored) {
            case String text when type == String.class -> text;
            case String text when type == Instant.class -> InstantText.read(text);
            case Number number when type == Long.class -> number.longValue();
            case Number number
            when type == Integer.class && number.longValue() == number.intValue() -> number.intValue();
            case Number number when type == Boolean.class -> number.longValue() != 0;
            default -> throw misfit(stored, type);
        };
        return type.cast(value);
    }

    private static DatabaseException misfit(Object stored, Class<?> type) {
        return new DatabaseException("The database holds a value of the class "
                + stored.getClass().getSimpleName() + " where the model wants "
                + type.getSimpleName()
                + ", so another program wrote it. SQLite takes any value in any column: correct the row.");
    }

    /** LIKE is no choice: it ignores the case of ASCII letters, and has wildcards. */
    @Override
    public String contains(String column) {
        return "instr(" + column + ", ?) > 0";
    }

    /** Null is smaller than anything to SQLite itself. */
    @Override
    public String order(String column, boolean descending, boolean nullable) {
        return column + (descending ? " DESC" : "");
    }

    @Override
    public String slice() {
        return "LIMIT ? OFFSET ?";
    }

    @Override
    public String insert(String table, List<String> columns, Optional<String> returned) {
        return StandardSql.insert(table, columns)
                + returned.map(column -> " RETURNING " + column).orElse("");
    }

    @Override
    public boolean undoesSchemaChanges() {
        return true;
    }

    @Override
    public String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar(int length) -> "varchar(" + length + ")";
            case ColumnType.Text() -> "text";
            case ColumnType.Int() -> "integer";
            case ColumnType.Bigint() -> "bigint";
            case ColumnType.Bool() -> "boolean";
            case ColumnType.Timestamp() -> "timestamp";
        };
    }

    /** Without AUTOINCREMENT, SQLite would give the key of a deleted row to the next one. */
    @Override
    public String identity() {
        return "integer NOT NULL PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "1" : "0";
            case Number number -> number.toString();
            default -> '\'' + value.toString().replace("'", "''") + '\'';
        };
    }

    @Override
    public Failure explain(String state, int code, String message) {
        return SqliteFailures.explain(code, message);
    }
}
