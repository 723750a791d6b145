package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.migration.TableSchema;
import java.util.List;
import java.util.Optional;

/**
 * How a database changes tables that are there. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface TableAlterations {
    /** Returns the statements that change what the definition of a column says of it; what it refers to and its checks are not among that. */
    List<String> redefine(ColumnRedefinition change);

    /**
     * Returns the statement that gives an index another name; empty where it must be dropped and added again.
     *
     * @param table the quoted name of its table
     * @param from its quoted name
     * @param to its new quoted name
     */
    Optional<String> renameIndex(String table, String from, String to);

    /**
     * Returns the statement that gives a constraint another name; empty where it must be dropped and added again.
     *
     * @param table the quoted name of its table
     * @param from its quoted name
     * @param to its new quoted name
     */
    Optional<String> renameConstraint(String table, String from, String to);

    /** Returns whether a reference keeps an index over its column from being dropped. */
    default boolean referencesHoldIndexes() {
        return false;
    }

    /**
     * Returns whether computed columns, and indexes over expressions, follow a column that gets another name. Where they do not, the
     * statement that renames it drops the computed columns and makes them again, each {@code AFTER} the column before it.
     */
    default boolean renamesInExpressions() {
        return true;
    }

    /**
     * Returns the statements that give other names to what the database has named by itself after a table or its columns, when these have
     * got others.
     */
    default List<String> renamed(TableSchema before, TableSchema after) {
        return List.of();
    }
}
