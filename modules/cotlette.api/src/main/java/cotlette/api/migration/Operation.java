package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * One change of the schema, as a value. Made by the methods of {@link Schema}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public sealed interface Operation {
    /** Creates a table. */
    record CreateTable(TableSchema table) implements Operation {}

    /**
     * Adds a column to a table; rows that exist get its default, unless it is computed.
     *
     * @param table the name of the table
     */
    record AddColumn(String table, ColumnSchema column) implements Operation {
        /**
         * Refuses a column that rows that exist could not fill.
         *
         * @throws IllegalArgumentException when the column is neither nullable nor computed nor has a default, or is a primary key
         */
        public AddColumn {
            if (column.primaryKey()) {
                throw new IllegalArgumentException(
                        "A primary key cannot be added to the existing table " + table + ": " + column.name());
            }
            if (!column.nullable()
                    && column.defaultValue().isEmpty()
                    && column.generated().isEmpty()) {
                throw new IllegalArgumentException(
                        "The column " + table + "." + column.name() + " needs a default for the rows that "
                                + "exist. Write .withDefault(…), or .orNull() if it may be empty.");
            }
        }
    }

    /**
     * Removes a column that the database computes: with it, nothing is lost.
     *
     * @param table the name of the table
     */
    record RemoveColumn(String table, ColumnSchema column) implements Operation {
        /**
         * Refuses a column that holds what nobody could compute again.
         *
         * @throws IllegalArgumentException when the column is not computed
         */
        public RemoveColumn {
            if (column.generated().isEmpty()) {
                throw new IllegalArgumentException("Only columns that the database computes can be removed so far, and "
                        + table + "." + column.name() + " is none: it has no .storedAs(…) and no .virtualAs(…).");
            }
        }
    }

    /**
     * Gives a table an index over several columns.
     *
     * @param table the name of the table
     */
    record AddIndex(String table, IndexSchema index) implements Operation {}

    /**
     * Removes an index.
     *
     * @param table the name of the table
     */
    record RemoveIndex(String table, IndexSchema index) implements Operation {}

    /**
     * Gives a table a check, which all rows that exist must fulfil.
     *
     * @param table the name of the table
     */
    record AddCheck(String table, CheckSchema check) implements Operation {}

    /**
     * Removes a check.
     *
     * @param table the name of the table
     */
    record RemoveCheck(String table, CheckSchema check) implements Operation {}

    /** Returns the name of the table that it changes. */
    default String tableName() {
        return switch (this) {
            case CreateTable create -> create.table().name();
            case AddColumn add -> add.table();
            case RemoveColumn remove -> remove.table();
            case AddIndex add -> add.table();
            case RemoveIndex remove -> remove.table();
            case AddCheck add -> add.table();
            case RemoveCheck remove -> remove.table();
        };
    }
}
