package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.ReferenceAction;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.RowLock;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Term;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between databases: the one place that knows. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Dialect {
    /** Returns the name of the database, for people. */
    String name();

    /** Returns an identifier in quotes, so that any name is one name. */
    String quote(String identifier);

    /** Returns how many values one statement can bind. */
    int maximumBinds();

    /**
     * Returns a value of a field as drivers of this database take it.
     *
     * @param type what the column holds, or what the value is compared with
     * @throws cotlette.api.orm.OrmException when the database cannot keep the value without loss
     */
    @Nullable
    Object bind(FieldType type, @Nullable Object value);

    /**
     * Returns a value as drivers of this database hand it out, as a value of a field's class: {@link #bind} backwards.
     *
     * @throws cotlette.api.orm.DatabaseException when the value is none of this class, because another program wrote it
     */
    <V> V restore(Object stored, Class<V> type);

    /**
     * Returns the template of a comparison of {@code $1} with {@code $2}. In templates, each of these stands for a piece of SQL, as often as
     * it stands there.
     *
     * @param lookup how to compare; none of {@link Lookup#IN}, {@link Lookup#ISNULL} and {@link Lookup#RANGE}
     * @param type what {@code $1} holds
     */
    default String comparison(Lookup lookup, FieldType type) {
        return StandardFunctions.comparison(lookup);
    }

    /**
     * Returns whether the database tells values of a type apart by itself, as {@code IN}, {@code DISTINCT}, groups and sets do; else {@link
     * #comparison} alone does.
     */
    default boolean tellsApart(FieldType type) {
        return true;
    }

    /** Returns the template of a condition that holds where {@code $1} is false or unknown. */
    default String notTrue() {
        return "($1) IS NOT TRUE";
    }

    /**
     * Returns the template of a function.
     *
     * @param arguments how many there are: {@code $1}, {@code $2} and so on
     * @param type what the first argument holds
     */
    default String function(ScalarFunction function, int arguments, FieldType type) {
        return StandardFunctions.function(function, arguments, type);
    }

    /**
     * Returns the template of an operation on {@code $1} and {@code $2}.
     *
     * @param type what the result is
     */
    default String arithmetic(Term.Operator operator, FieldType type) {
        return StandardFunctions.arithmetic(operator, type);
    }

    /**
     * Returns the template of an aggregate of {@code $1}.
     *
     * @param type what {@code $1} holds
     */
    default String aggregate(Term.Kind kind, FieldType type) {
        return StandardFunctions.aggregate(kind);
    }

    /** Returns the template that turns {@code $1} into a value of another type. */
    default String cast(FieldType from, FieldType to) {
        return StandardFunctions.cast(to);
    }

    /** Returns the template of a bound value {@code $1} that stands where nothing else tells its type. */
    default String alone(FieldType type) {
        return StandardFunctions.cast(type);
    }

    /**
     * Returns the template of a criterion of an order by {@code $1}.
     *
     * @param type what {@code $1} holds
     * @param nullable whether it can be null
     * @param nullsFirst whether null comes before everything else
     */
    default String order(FieldType type, boolean descending, boolean nullable, boolean nullsFirst) {
        return StandardFunctions.order(descending, nullable, nullsFirst);
    }

    /**
     * Returns the clause at the end of a query that locks its rows.
     *
     * @param table the name of the table whose rows are locked
     * @throws cotlette.api.orm.OrmException when the database cannot lock them so
     */
    default String lock(RowLock lock, String table) {
        return " FOR UPDATE OF " + table + StandardFunctions.waiting(lock);
    }

    /** Returns whether the rows of a slice can be locked as they are found; else a sub-query finds them. */
    default boolean locksSlices() {
        return true;
    }

    /** Returns whether an UPDATE sets one column after the other, so that each expression sees what was set before. */
    default boolean assignsInTurn() {
        return false;
    }

    /** Returns the template of the clause that limits a result to {@code $1} rows after the first {@code $2}. */
    default String slice() {
        return "LIMIT $1 OFFSET $2";
    }

    /**
     * Returns a statement that inserts rows.
     *
     * @param columns quoted names of the columns, each bound to a value in each row; may be empty for a single row
     * @param rows how many rows, 1 or more
     * @param returned the quoted columns whose values the statement returns, a row for each; none when it returns nothing
     */
    String insert(String table, List<String> columns, int rows, List<String> returned);

    /**
     * Returns a statement that does what an UPDATE does and returns columns of the rows that it has changed; empty when the database
     * returns nothing of them.
     *
     * @param columns quoted names of the columns, at least one
     */
    default Optional<String> returningUpdate(String update, List<String> columns) {
        return Optional.empty();
    }

    /**
     * Returns whether {@link #insert} returns columns as rows; else the driver hands out the key that was counted up, which is known of a
     * single row only.
     */
    default boolean returnsInserted() {
        return true;
    }

    /** Returns whether savepoints are let go of by a statement; else they go with their transaction. */
    default boolean releasesSavepoints() {
        return true;
    }

    /** Returns the class in which drivers hand out points in time. */
    default Class<? extends Temporal> pointInTime() {
        return OffsetDateTime.class;
    }

    /** Returns whether foreign keys refer only to what a constraint makes unique, and not to what an index does. */
    default boolean refersToConstraints() {
        return false;
    }

    /**
     * Returns what follows the expression in the definition of a computed column.
     *
     * @param stored whether the value is kept in the row
     * @throws cotlette.api.orm.OrmException when the database cannot do it so
     */
    default String generated(boolean stored) {
        return stored ? " STORED" : " VIRTUAL";
    }

    /** Returns the template of an expression {@code $1} as a computed column of a type keeps it. */
    default String fit(FieldType column) {
        return "$1";
    }

    /** Returns whether the definition of a computed column can say that it is never null; else a check of the table does. */
    default boolean computesRequiredColumns() {
        return true;
    }

    /** Returns whether an index can leave rows out. */
    default boolean indexesSomeRows() {
        return false;
    }

    /** Returns whether an index can be over expressions. */
    default boolean indexesExpressions() {
        return false;
    }

    /** Returns whether the name of an index is one of its table, and not of the whole database. */
    default boolean keepsIndexesInTables() {
        return false;
    }

    /** Returns the statements of one transaction that remove all rows of tables, whichever refers to which. */
    List<String> emptying(List<String> quotedTables);

    /** Returns whether a transaction that is undone undoes changes of the schema, too. */
    boolean undoesSchemaChanges();

    /** Returns the name of a type in column definitions. */
    String type(ColumnType type);

    /** Returns what follows the name of a primary key that the database counts up; where keys have no names, that it is the key, too. */
    String identity();

    /**
     * Returns how tables that are there are changed; empty where all but their names, the names of their columns and their indexes is changed by
     * making a new table, and columns say what they refer to.
     */
    Optional<TableAlterations> alterations();

    /** Returns whether primary keys are constraints that have names; else a column says that it is one. */
    default boolean namesKeys() {
        return true;
    }

    /** Returns the statement that gives a column another name; all names are quoted. */
    default String renameColumn(String table, String column, String to) {
        return "ALTER TABLE " + table + " RENAME COLUMN " + column + " TO " + to;
    }

    /** Returns what stands before the definition of a column that a table gets later. */
    default String addColumn() {
        return "ADD COLUMN ";
    }

    /**
     * Returns the end of a reference: what happens to it when what it refers to is deleted.
     *
     * @throws cotlette.api.orm.OrmException when the database cannot do that
     */
    default String onDelete(ReferenceAction action) {
        return " ON DELETE " + action.name().replace('_', ' ');
    }

    /**
     * Returns a default as column definitions write it.
     *
     * @param value as {@link #bind} returns it
     */
    String literal(Object value);

    /**
     * Returns the statement that tells how the database would run a query, in rows that are lines.
     *
     * @param analyze whether the database runs the query and tells how long each part took
     * @throws cotlette.api.orm.OrmException when the database does not tell that
     */
    default String plan(String sql, boolean analyze) {
        return "EXPLAIN " + (analyze ? "ANALYZE " : "") + sql;
    }

    /** Returns the column of the lines that {@link #plan} returns, counted from 0. */
    default int planColumn() {
        return 0;
    }

    /**
     * Returns whether a driver's failure means that what a change of the schema would do is done: what it makes is there, or what it drops or
     * renames is not.
     *
     * @param state the SQL state, empty when the driver gives none
     * @param code the database's own number of the failure
     * @param message what the driver says
     */
    default boolean isDoneAlready(String state, int code, String message) {
        return false;
    }

    /**
     * Returns the query that takes a lock of this database's schema for a connection, until that ends, and answers true, or answers false when
     * somebody else has it; empty where there are no such locks.
     */
    default Optional<String> lockingSchema() {
        return Optional.empty();
    }

    /**
     * Returns what a driver's failure means.
     *
     * @param state the SQL state, empty when the driver gives none
     * @param code the database's own number of the failure
     * @param message what the driver says, with the lines of details that the database adds; those may have the values of rows, which
     *     the failure leaves out
     */
    Failure explain(String state, int code, String message);
}
