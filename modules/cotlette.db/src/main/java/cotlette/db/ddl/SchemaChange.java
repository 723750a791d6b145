package cotlette.db.ddl;

import cotlette.api.base.Stability;
import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An operation and the table that it changes. Immutable.
 *
 * @param operation what is done
 * @param before the table before it, empty when it makes the table
 * @param after the table after it, empty when it drops the table
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record SchemaChange(Operation operation, Optional<TableSchema> before, Optional<TableSchema> after) {
    /**
     * Returns what an operation does to a table.
     *
     * @param before the table of the operation, empty when there is none
     * @throws OrmException when it cannot be done to this table; the message says why
     */
    public static SchemaChange of(Operation operation, Optional<TableSchema> before) {
        return new SchemaChange(operation, before, after(operation, before));
    }

    private static Optional<TableSchema> after(Operation operation, Optional<TableSchema> before) {
        if (operation instanceof Operation.CreateTable(TableSchema created)) {
            before.ifPresent(existing -> {
                throw new OrmException("There is a table " + existing.name() + " already.");
            });
            return Optional.of(created);
        }
        TableSchema table =
                before.orElseThrow(() -> new OrmException("There is no table " + operation.tableName() + "."));
        TableEdit edit = new TableEdit(table);
        return switch (operation) {
            case Operation.CreateTable(TableSchema created) -> Optional.of(created);
            case Operation.DropTable _ -> Optional.empty();
            case Operation.RenameTable rename -> Optional.of(edit.renamed(rename.to()));
            case Operation.AddColumn add -> Optional.of(edit.with(add.column()));
            case Operation.DropColumn drop -> Optional.of(edit.withoutColumn(drop.column()));
            case Operation.RenameColumn rename -> Optional.of(edit.renamed(rename.column(), rename.to()));
            case Operation.AlterColumn alter -> Optional.of(edit.altered(alter.column()));
            case Operation.AddIndex add -> Optional.of(edit.with(add.index()));
            case Operation.DropIndex drop -> Optional.of(edit.without(drop.index()));
            case Operation.AddCheck add -> Optional.of(edit.with(add.check()));
            case Operation.DropCheck drop -> Optional.of(edit.withoutCheck(drop.check()));
        };
    }

    /** Returns the operations that take this one back, in order. What was dropped comes back empty, or with the least value of its type. */
    public List<Operation> reverse() {
        return switch (operation) {
            case Operation.CreateTable create ->
                List.of(new Operation.DropTable(create.table().name()));
            case Operation.DropTable _ -> creation(before.orElseThrow());
            case Operation.RenameTable(String table, String to) -> List.of(new Operation.RenameTable(to, table));
            case Operation.AddColumn add ->
                List.of(new Operation.DropColumn(add.table(), add.column().name()));
            case Operation.DropColumn drop -> addition(drop.table(), column(drop.column()));
            case Operation.RenameColumn(String table, String column, String to) ->
                List.of(new Operation.RenameColumn(table, to, column));
            case Operation.AlterColumn alter -> {
                ColumnSchema known = column(alter.column().name());
                boolean mayBeNull = alter.column().nullable() && !known.nullable();
                yield List.of(new Operation.AlterColumn(
                        alter.table(), known, mayBeNull ? LeastValue.of(known) : Optional.empty()));
            }
            case Operation.AddIndex(String table, IndexSchema index) -> List.of(new Operation.DropIndex(table, index));
            case Operation.DropIndex(String table, IndexSchema index) -> List.of(new Operation.AddIndex(table, index));
            case Operation.AddCheck(String table, CheckSchema check) ->
                List.of(new Operation.DropCheck(table, check.name()));
            case Operation.DropCheck(String table, String check) ->
                before.orElseThrow().checks().stream()
                        .filter(known -> known.name().equals(check))
                        .<Operation>map(known -> new Operation.AddCheck(table, known))
                        .toList();
        };
    }

    /** Returns the operations that make a table with all that it has. */
    public static List<Operation> creation(TableSchema table) {
        return Stream.concat(
                        Stream.<Operation>of(new Operation.CreateTable(
                                new TableSchema(table.name(), table.columns(), List.of(), table.checks()))),
                        table.indexes().stream().map(index -> new Operation.AddIndex(table.name(), index)))
                .toList();
    }

    /** A column for which there is no value to fill in can become required only while there are no rows. */
    private static List<Operation> addition(String table, ColumnSchema column) {
        boolean fits = column.nullable()
                || column.defaultValue().isPresent()
                || column.generated().isPresent();
        if (fits) {
            return List.of(new Operation.AddColumn(table, column, Optional.empty()));
        }
        return LeastValue.of(column)
                .map(filling -> List.<Operation>of(new Operation.AddColumn(table, column, Optional.of(filling))))
                .orElseGet(() -> List.of(
                        new Operation.AddColumn(table, column.orNull(), Optional.empty()),
                        new Operation.AlterColumn(table, column, Optional.empty())));
    }

    private ColumnSchema column(String name) {
        return before.flatMap(table -> table.column(name)).orElseThrow();
    }
}
