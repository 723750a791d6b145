package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.Optional;

/**
 * One change of the schema, as a value. Made by the methods of {@link Schema}. How to take it back follows from the schema before it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public sealed interface Operation {
    /** Creates a table. */
    record CreateTable(TableSchema table) implements Operation {}

    /**
     * Drops a table, and its rows.
     *
     * @param table the name of the table
     */
    record DropTable(String table) implements Operation {}

    /**
     * Gives a table another name. References to it follow.
     *
     * @param table the name of the table
     * @param to its new name
     */
    record RenameTable(String table, String to) implements Operation {}

    /**
     * Adds a column to a table, after those that it has.
     *
     * @param table the name of the table
     * @param filling what rows that exist get; else they get the column's default, what it computes, or null
     */
    record AddColumn(String table, ColumnSchema column, Optional<Filling> filling) implements Operation {
        /**
         * Refuses a column that rows that exist could not fill.
         *
         * @throws IllegalArgumentException when the column is a primary key, or nothing says what it holds in rows that exist
         */
        public AddColumn {
            if (column.primaryKey()) {
                throw new IllegalArgumentException(
                        "A primary key cannot be added to the existing table " + table + ": " + column.name());
            }
            if (filling.isPresent() && column.generated().isPresent()) {
                throw new IllegalArgumentException("The column " + table + "." + column.name()
                        + " is computed, so nothing can be filled in. Leave filledWith(…) out.");
            }
            if (!column.nullable()
                    && column.defaultValue().isEmpty()
                    && column.generated().isEmpty()
                    && filling.isEmpty()) {
                throw new IllegalArgumentException("The column " + table + "." + column.name()
                        + " needs a value in the rows that exist. Write filledWith(…) after it, .withDefault(…) if later rows "
                        + "get it as well, or .orNull() if it may be empty.");
            }
        }
    }

    /**
     * Drops a column, and what it holds.
     *
     * @param table the name of the table
     * @param column the name of the column
     */
    record DropColumn(String table, String column) implements Operation {}

    /**
     * Gives a column another name. Indexes, checks, computed columns and references follow.
     *
     * @param table the name of the table
     * @param column the name of the column
     * @param to its new name
     */
    record RenameColumn(String table, String column, String to) implements Operation {}

    /**
     * Gives a column another type or other options. What it holds is converted.
     *
     * @param table the name of the table
     * @param column the column as it is to be, by the name that it has
     * @param filling what rows get in which it is null
     */
    record AlterColumn(String table, ColumnSchema column, Optional<Filling> filling) implements Operation {}

    /**
     * Gives a table an index over several columns.
     *
     * @param table the name of the table
     */
    record AddIndex(String table, IndexSchema index) implements Operation {}

    /**
     * Drops an index.
     *
     * @param table the name of the table
     */
    record DropIndex(String table, IndexSchema index) implements Operation {}

    /**
     * Gives a table a check, which all rows that exist must fulfil.
     *
     * @param table the name of the table
     */
    record AddCheck(String table, CheckSchema check) implements Operation {}

    /**
     * Drops a check.
     *
     * @param table the name of the table
     * @param check the name of the check
     */
    record DropCheck(String table, String check) implements Operation {}

    /** Returns the name that the table which it changes has before. */
    default String tableName() {
        return switch (this) {
            case CreateTable create -> create.table().name();
            case DropTable drop -> drop.table();
            case RenameTable rename -> rename.table();
            case AddColumn add -> add.table();
            case DropColumn drop -> drop.table();
            case RenameColumn rename -> rename.table();
            case AlterColumn alter -> alter.table();
            case AddIndex add -> add.table();
            case DropIndex drop -> drop.table();
            case AddCheck add -> add.table();
            case DropCheck drop -> drop.table();
        };
    }
}
