package cotlette.migrations;

import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
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
        return switch (operation) {
            case Operation.CreateTable create -> created(create.table(), migration);
            case Operation.AddColumn add -> columnAdded(add, migration);
            case Operation.RemoveColumn remove ->
                changed(migration, remove.table(), schema -> schema.without(remove.column()));
            case Operation.AddIndex add -> indexAdded(add, migration);
            case Operation.RemoveIndex remove ->
                changed(migration, remove.table(), schema -> schema.without(remove.index()));
            case Operation.AddCheck add -> changed(migration, add.table(), schema -> schema.with(add.check()));
            case Operation.RemoveCheck remove ->
                changed(migration, remove.table(), schema -> schema.without(remove.check()));
        };
    }

    private SchemaState created(TableSchema table, AppMigration migration) {
        table(table.name()).ifPresent(existing -> {
            throw new MigrationException("The migration " + migration.id() + " creates the table " + table.name()
                    + ", which a migration of the app '" + existing.label() + "' has created already.");
        });
        return with(new OwnedTable(migration.label(), table));
    }

    private SchemaState columnAdded(Operation.AddColumn add, AppMigration migration) {
        OwnedTable table = table(add.table())
                .orElseThrow(() -> new MigrationException("The migration " + migration.id() + " adds the column "
                        + add.column().name() + " to the table " + add.table()
                        + ", which no earlier migration creates."));
        if (table.schema().column(add.column().name()).isPresent()) {
            throw new MigrationException("The migration " + migration.id() + " adds the column "
                    + add.column().name() + " to the table " + add.table() + ", which has it already.");
        }
        return with(new OwnedTable(table.label(), table.schema().with(add.column())));
    }

    private SchemaState indexAdded(Operation.AddIndex add, AppMigration migration) {
        String index = "an index over " + String.join(", ", add.index().columns()) + " to the table " + add.table();
        OwnedTable table = table(add.table())
                .orElseThrow(() -> new MigrationException("The migration " + migration.id() + " adds " + index
                        + ", which no earlier migration creates."));
        if (!add.index().columns().stream()
                .filter(IndexSchema::isColumn)
                .allMatch(column -> table.schema().column(column).isPresent())) {
            throw new MigrationException(
                    "The migration " + migration.id() + " adds " + index + ", which does not have these columns.");
        }
        return with(new OwnedTable(table.label(), table.schema().with(add.index())));
    }

    private SchemaState changed(AppMigration migration, String name, UnaryOperator<TableSchema> change) {
        OwnedTable table = table(name)
                .orElseThrow(() -> new MigrationException("The migration " + migration.id() + " changes the table "
                        + name + ", which no earlier migration creates."));
        TableSchema changed = change.apply(table.schema());
        if (changed.equals(table.schema())) {
            throw new MigrationException(
                    "The migration " + migration.id() + " removes from the table " + name + " what it does not have.");
        }
        return with(new OwnedTable(table.label(), changed));
    }

    private SchemaState with(OwnedTable table) {
        Map<String, OwnedTable> changed = new LinkedHashMap<>(tables);
        changed.put(table.schema().name(), table);
        return new SchemaState(changed);
    }
}
