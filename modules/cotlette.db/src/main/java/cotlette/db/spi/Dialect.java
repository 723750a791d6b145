package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnType;
import cotlette.api.orm.FieldType;
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

    /** Returns the condition that {@code column} contains a bound text, literally and with its case respected. */
    String contains(String column);

    /**
     * Returns a criterion of an order; null is smaller than anything.
     *
     * @param nullable whether the column can hold null
     */
    String order(String column, boolean descending, boolean nullable);

    /** Returns the clause that limits a result to a bound number of rows after a bound number of rows, in this order. */
    String slice();

    /**
     * Returns a statement that inserts a row.
     *
     * @param columns quoted names of the columns, each bound to a value; may be empty
     * @param returned the quoted column whose value the statement returns as its only row
     */
    String insert(String table, List<String> columns, Optional<String> returned);

    /** Returns whether {@link #insert} returns a column as a row; else the driver hands out the key that was counted up. */
    default boolean returnsInserted() {
        return true;
    }

    /** Returns the class in which drivers hand out points in time. */
    default Class<? extends Temporal> pointInTime() {
        return OffsetDateTime.class;
    }

    /** Returns whether the definition of a column may say what it refers to; else that is a clause of its own. */
    default boolean keepsReferencesInColumns() {
        return true;
    }

    /** Returns whether a transaction that is undone undoes changes of the schema, too. */
    boolean undoesSchemaChanges();

    /** Returns the name of a type in column definitions. */
    String type(ColumnType type);

    /** Returns what follows the name of a primary key that the database counts up. */
    String identity();

    /**
     * Returns a default as column definitions write it.
     *
     * @param value as {@link #bind} returns it
     */
    String literal(Object value);

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
