package cotlette.db.dialect;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RowLock;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.TableAlterations;
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
    public @Nullable Object bind(FieldType type, @Nullable Object value) {
        return SqliteValues.bind(type, value);
    }

    @Override
    public <V> V restore(Object stored, Class<V> type) {
        return SqliteValues.restore(stored, type);
    }

    @Override
    public String comparison(Lookup lookup, FieldType type) {
        return SqliteTemplates.comparison(lookup, type);
    }

    @Override
    public String function(ScalarFunction function, int arguments, FieldType type) {
        return SqliteTemplates.function(function, arguments, type);
    }

    @Override
    public String aggregate(Term.Kind kind, FieldType type) {
        return SqliteTemplates.aggregate(kind, type);
    }

    @Override
    public String cast(FieldType from, FieldType to) {
        return SqliteTemplates.cast(from, to);
    }

    @Override
    public String alone(FieldType type) {
        return "$1";
    }

    @Override
    public String arithmetic(Term.Operator operator, FieldType type) {
        return SqliteTemplates.arithmetic(operator, type);
    }

    @Override
    public String order(FieldType type, boolean descending, boolean nullable, boolean nullsFirst) {
        return SqliteTemplates.order(type, descending, nullable, nullsFirst);
    }

    /** A transaction that may write is alone, so its rows are locked without a word; and there is no row of somebody else to leave out. */
    @Override
    public String lock(RowLock lock, String table) {
        return "";
    }

    @Override
    public String insert(String table, List<String> columns, int rows, List<String> returned) {
        return StandardSql.returning(StandardSql.insert(table, columns, rows), returned);
    }

    @Override
    public Optional<String> returningUpdate(String update, List<String> columns) {
        return Optional.of(StandardSql.returning(update, columns));
    }

    @Override
    public List<String> emptying(List<String> quotedTables) {
        return StandardSql.emptying("PRAGMA defer_foreign_keys = ON", quotedTables, "PRAGMA defer_foreign_keys = OFF");
    }

    @Override
    public boolean undoesSchemaChanges() {
        return true;
    }

    /** The letters of a name decide what SQLite makes of a text that looks like a number: with TEXT and CHAR in it, nothing. */
    @Override
    public String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Timestamp() -> "timestamp";
            case ColumnType.Time() -> "time";
            case ColumnType.Decimal(int precision, int scale) ->
                "decimal_text(" + precision + ", " + scale + ") COLLATE decimal";
            case ColumnType.Uuid() -> "char(36)";
            case ColumnType.Json() -> "json_text";
            case ColumnType.Binary(int length) -> "blob";
            default -> StandardSql.type(type, "text");
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
    public String plan(String sql, boolean analyze) {
        if (analyze) {
            throw new OrmException(
                    "SQLite tells how it would run a query, and not how long its parts took. Call explain().");
        }
        return "EXPLAIN QUERY PLAN " + sql;
    }

    /** After numbers that say which line is a part of which. */
    @Override
    public int planColumn() {
        return 3;
    }

    @Override
    public Optional<TableAlterations> alterations() {
        return Optional.empty();
    }

    @Override
    public boolean namesKeys() {
        return false;
    }

    /** A decimal is a text with as many digits after the point as its column has. */
    @Override
    public String fit(FieldType column) {
        return column instanceof FieldType.Decimal(int _, int places)
                ? "cotlette_decimal_round($1, " + places + ")"
                : "$1";
    }

    @Override
    public boolean indexesSomeRows() {
        return true;
    }

    @Override
    public boolean indexesExpressions() {
        return true;
    }

    @Override
    public Failure explain(String state, int code, String message) {
        return SqliteFailures.explain(code, message);
    }
}
