package cotlette.db.dialect;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.ReferenceAction;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.RowLock;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.StandardFunctions;
import cotlette.db.spi.TableAlterations;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How Oracle Database 23ai writes statements. An empty text is kept as the character NUL, because Oracle takes an empty text for null.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public class OracleDialect implements Dialect {
    /**
     * What each connection runs first: texts are compared by their bytes, whatever the language of the client, and what is written as a text
     * is written as the standard says.
     */
    public static final String SESSION = "ALTER SESSION SET NLS_COMP = 'BINARY' NLS_SORT = 'BINARY' "
            + "NLS_LANGUAGE = 'AMERICAN' NLS_NUMERIC_CHARACTERS = '.,' NLS_DATE_FORMAT = 'YYYY-MM-DD' "
            + "NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF6' TIME_ZONE = '+00:00'";

    /** The first version with a type for truth, and rows without a table. */
    public static final int FIRST_VERSION = 23;

    /** The protocol counts the values of a statement with 16 bits. */
    private static final int MAXIMUM_BINDS = 65_535;

    /** Creates the dialect. */
    public OracleDialect() {}

    /** Returns the SQL state that other databases have for a failure to connect, {@code state} for all others. */
    public final String connectingState(int code, String state) {
        return OracleFailures.connectingState(code, state);
    }

    @Override
    public final String name() {
        return "Oracle";
    }

    /** No name can have a quote in it. */
    @Override
    public final String quote(String identifier) {
        if (identifier.indexOf('"') >= 0 || identifier.indexOf('\0') >= 0) {
            throw new OrmException("Oracle has no names with a double quote or the character NUL, such as " + identifier
                    + ". Rename the table or the column.");
        }
        return StandardSql.quote(identifier);
    }

    @Override
    public final int maximumBinds() {
        return MAXIMUM_BINDS;
    }

    @Override
    public final @Nullable Object bind(FieldType type, @Nullable Object value) {
        return OracleValues.bind(value);
    }

    @Override
    public final <V> V restore(Object stored, Class<V> type) {
        return OracleValues.restore(name(), stored, type);
    }

    @Override
    public final Class<? extends Temporal> pointInTime() {
        return LocalDateTime.class;
    }

    @Override
    public final String comparison(Lookup lookup, FieldType type) {
        return OracleTemplates.comparison(lookup, type);
    }

    @Override
    public final boolean tellsApart(FieldType type) {
        return !OracleTypes.isLarge(type);
    }

    @Override
    public final String notTrue() {
        return "CASE WHEN $1 THEN 0 ELSE 1 END = 1";
    }

    @Override
    public String function(ScalarFunction function, int arguments, FieldType type) {
        return OracleTemplates.function(function, arguments, type);
    }

    @Override
    public final String arithmetic(Term.Operator operator, FieldType type) {
        return OracleTemplates.arithmetic(operator, type);
    }

    @Override
    public final String aggregate(Term.Kind kind, FieldType type) {
        return OracleTemplates.aggregate(kind, type);
    }

    @Override
    public String cast(FieldType from, FieldType to) {
        return OracleTypes.cast(from, to);
    }

    /** Texts stay as they are: a cast would say how long they may be. */
    @Override
    public String alone(FieldType type) {
        return OracleTypes.typed(type);
    }

    @Override
    public final String order(FieldType type, boolean descending, boolean nullable, boolean nullsFirst) {
        return StandardFunctions.order(descending, nullable, nullsFirst)
                .replace("$1", OracleTemplates.comparable(type));
    }

    /** Rows of joined tables are locked, too: those of one table are chosen by a column of it. */
    @Override
    public String lock(RowLock lock, String table) {
        return " FOR UPDATE" + StandardFunctions.waiting(lock);
    }

    @Override
    public final boolean locksSlices() {
        return false;
    }

    @Override
    public final String slice() {
        return "OFFSET $2 ROWS FETCH NEXT $1 ROWS ONLY";
    }

    /** A row without values takes those that the database has for its key. */
    @Override
    public String insert(String table, List<String> columns, int rows, List<String> returned) {
        return columns.isEmpty()
                ? "INSERT INTO " + table + " (" + returned.getFirst() + ") VALUES (DEFAULT)"
                : StandardSql.insert(table, columns, rows);
    }

    @Override
    public boolean returnsInserted() {
        return false;
    }

    @Override
    public final boolean refersToConstraints() {
        return true;
    }

    @Override
    public boolean indexesExpressions() {
        return true;
    }

    @Override
    public final boolean releasesSavepoints() {
        return false;
    }

    /** Each change of the schema ends a transaction, so the rows go while the references of all tables are switched off. */
    @Override
    public final List<String> emptying(List<String> quotedTables) {
        return StandardSql.emptying(references("DISABLE"), quotedTables, references("ENABLE"));
    }

    private static String references(String change) {
        return "BEGIN FOR found IN (SELECT table_name, constraint_name FROM user_constraints WHERE constraint_type = 'R') "
                + "LOOP EXECUTE IMMEDIATE 'ALTER TABLE \"' || found.table_name || '\" " + change
                + " CONSTRAINT \"' || found.constraint_name || '\"'; END LOOP; END;";
    }

    @Override
    public final boolean undoesSchemaChanges() {
        return false;
    }

    @Override
    public String type(ColumnType type) {
        return OracleTypes.column(type);
    }

    @Override
    public final String identity() {
        return "NUMBER(19) GENERATED BY DEFAULT AS IDENTITY";
    }

    @Override
    public final Optional<TableAlterations> alterations() {
        return Optional.of(new OracleAlterations(this));
    }

    /** What a row keeps of computed columns is new in an update of 23ai, so they are computed when they are read. */
    @Override
    public String generated(boolean stored) {
        if (stored) {
            throw new OrmException(
                    "Oracle computes columns when they are read. Write stored = false, and virtualAs(…) in "
                            + "the migration.");
        }
        return " VIRTUAL";
    }

    @Override
    public final String addColumn() {
        return "ADD ";
    }

    @Override
    public final String onDelete(ReferenceAction action) {
        return switch (action) {
            case CASCADE, SET_NULL -> Dialect.super.onDelete(action);
            case RESTRICT, NO_ACTION -> "";
            case SET_DEFAULT ->
                throw new OrmException("Oracle sets no reference to its default when what it refers to is deleted. "
                        + "Choose another onDelete, or use another database.");
        };
    }

    @Override
    public final String literal(Object value) {
        return OracleValues.literal(value);
    }

    @Override
    public final String plan(String sql, boolean analyze) {
        throw new OrmException("Oracle tells how it would run a query in a table of plans, not as an answer. Ask "
                + "EXPLAIN PLAN and DBMS_XPLAN in its own tools.");
    }

    /** Names that are used, tables, columns, constraints and indexes that are not there, and columns that are what they are to be. */
    @Override
    public final boolean isDoneAlready(String state, int code, String message) {
        return Set.of(904, 942, 955, 1418, 1430, 1442, 1451, 2260, 2264, 2275, 2443)
                .contains(code);
    }

    @Override
    public Failure explain(String state, int code, String message) {
        return OracleFailures.explain(code, message);
    }
}
