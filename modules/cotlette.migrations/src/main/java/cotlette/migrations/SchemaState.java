package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.ddl.SchemaChange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All tables at one point of the history, each with the label of the app that made it. Immutable. */
record SchemaState(Map<String, OwnedTable> tables) {
    static final SchemaState EMPTY = new SchemaState(Map.of());

    /** A table and the label of its app. */
    record OwnedTable(String label, TableSchema schema) {}

    SchemaState {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    Optional<OwnedTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    SchemaState after(AppMigration migration) {
        SchemaState state = this;
        for (Operation operation : migration.migration().operations()) {
            state = state.after(operation, migration);
        }
        return state;
    }

    SchemaState after(Operation operation, AppMigration migration) {
        return after(change(operation, migration), migration);
    }

    /** Returns what an operation of a migration does to these tables. */
    SchemaChange change(Operation operation, AppMigration migration) {
        try {
            SchemaChange change =
                    SchemaChange.of(operation, table(operation.tableName()).map(OwnedTable::schema));
            checkReferences(change);
            return change;
        } catch (OrmException refused) {
            throw new MigrationException(
                    "The migration " + migration.id() + " does not fit what those before it lead to: "
                            + OperationSource.summary(operation) + ". " + refused.getMessage(),
                    refused);
        }
    }

    private SchemaState after(SchemaChange change, AppMigration migration) {
        Map<String, OwnedTable> changed = new LinkedHashMap<>();
        String name = change.operation().tableName();
        String created = change.operation() instanceof Operation.RenameTable ? migration.label() : "";
        tables.forEach((key, table) -> {
            if (key.equals(name)) {
                change.after()
                        .ifPresent(after -> changed.put(
                                after.name(), new OwnedTable(created.isEmpty() ? table.label() : created, after)));
            } else {
                changed.put(key, repointed(table, change.operation()));
            }
        });
        if (change.before().isEmpty()) {
            change.after().ifPresent(after -> changed.put(after.name(), new OwnedTable(migration.label(), after)));
        }
        return new SchemaState(changed);
    }

    /** References follow what they refer to when it gets another name. */
    private static OwnedTable repointed(OwnedTable table, Operation operation) {
        return switch (operation) {
            case Operation.RenameTable(String from, String to) ->
                repointed(table, column -> repointed(column, from, to, UnaryOperator.identity()));
            case Operation.RenameColumn(String owner, String from, String to) ->
                repointed(table, column -> repointed(column, owner, owner, name -> name.equals(from) ? to : name));
            default -> table;
        };
    }

    private static OwnedTable repointed(OwnedTable table, UnaryOperator<ColumnSchema> follow) {
        TableSchema schema = table.schema();
        return new OwnedTable(
                table.label(),
                new TableSchema(
                        schema.name(),
                        schema.columns().stream().map(follow).toList(),
                        schema.indexes(),
                        schema.checks()));
    }

    private static ColumnSchema repointed(ColumnSchema column, String from, String to, UnaryOperator<String> names) {
        return column.reference()
                .filter(reference -> reference.table().equals(from))
                .map(reference -> column.references(to, names.apply(reference.column()), reference.onDelete()))
                .orElse(column);
    }

    private void checkReferences(SchemaChange change) {
        change.after()
                .ifPresent(after -> after.columns()
                        .forEach(column ->
                                column.reference().ifPresent(reference -> checkReference(after, column, reference))));
        if (change.operation() instanceof Operation.RenameTable(String _, String to) && tables.containsKey(to)) {
            throw new OrmException("There is a table " + to + " already.");
        }
        if (change.operation() instanceof Operation.DropTable(String name)) {
            tables.values().stream()
                    .map(OwnedTable::schema)
                    .filter(other -> !other.name().equals(name) && refersTo(other, name))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new OrmException("The table " + other.name() + " refers to it. Drop that first.");
                    });
        }
    }

    private void checkReference(TableSchema table, ColumnSchema column, ColumnSchema.Reference reference) {
        String name = reference.table();
        TableSchema referred = name.equals(table.name())
                ? table
                : table(name)
                        .map(OwnedTable::schema)
                        .orElseThrow(() -> new OrmException("The column " + column.name() + " refers to the table "
                                + name + ", which no earlier migration creates."));
        if (referred.column(reference.column()).isEmpty()) {
            throw new OrmException("The column " + column.name() + " refers to " + name + "." + reference.column()
                    + ", and there is no such column.");
        }
    }

    static boolean refersTo(TableSchema table, String name) {
        return table.columns().stream()
                .flatMap(column -> column.reference().stream())
                .anyMatch(reference -> reference.table().equals(name));
    }
}
