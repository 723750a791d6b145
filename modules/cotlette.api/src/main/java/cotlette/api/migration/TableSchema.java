package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as a value. Immutable.
 *
 * @param name its name
 * @param columns its columns, in order
 * @param indexes its indexes over several columns
 * @param checks the conditions that all its rows fulfil
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public record TableSchema(
        String name, List<ColumnSchema> columns, List<IndexSchema> indexes, List<CheckSchema> checks) {
    /**
     * Checks the name and the columns.
     *
     * @throws IllegalArgumentException when two columns have the same name
     */
    public TableSchema {
        Names.check(name);
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        if (columns.stream().map(ColumnSchema::name).collect(Collectors.toSet()).size() < columns.size()) {
            throw new IllegalArgumentException("Two columns of the table " + name + " have the same name.");
        }
    }

    /** Creates a table without indexes over several columns, and without checks. */
    public TableSchema(String name, List<ColumnSchema> columns) {
        this(name, columns, List.of(), List.of());
    }

    /** Returns the column with a name. */
    public Optional<ColumnSchema> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    /** Returns the same table with one more column at its end. */
    public TableSchema with(ColumnSchema column) {
        List<ColumnSchema> more = new ArrayList<>(columns);
        more.add(column);
        return new TableSchema(name, more, indexes, checks);
    }

    /** Returns the same table without a column. */
    public TableSchema without(ColumnSchema column) {
        return new TableSchema(
                name, columns.stream().filter(other -> !other.equals(column)).toList(), indexes, checks);
    }

    /** Returns the same table with one more index. */
    public TableSchema with(IndexSchema index) {
        List<IndexSchema> more = new ArrayList<>(indexes);
        more.add(index);
        return new TableSchema(name, columns, more, checks);
    }

    /** Returns the same table without an index. */
    public TableSchema without(IndexSchema index) {
        return new TableSchema(
                name,
                columns,
                indexes.stream().filter(other -> !other.equals(index)).toList(),
                checks);
    }

    /** Returns the same table with one more check. */
    public TableSchema with(CheckSchema check) {
        List<CheckSchema> more = new ArrayList<>(checks);
        more.add(check);
        return new TableSchema(name, columns, indexes, more);
    }

    /** Returns the same table without a check. */
    public TableSchema without(CheckSchema check) {
        return new TableSchema(
                name,
                columns,
                indexes,
                checks.stream().filter(other -> !other.equals(check)).toList());
    }
}
