package cotlette.migrations;

import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A migration, and what it means for one database.
 *
 * @param before the schema that the migrations before it lead to
 * @param concerned whether the database takes part in an operation
 */
record PlannedStep(AppMigration migration, SchemaState before, DdlWriter ddl, Predicate<Operation> concerned) {
    /**
     * Returns what it sends to the database.
     *
     * @throws MigrationException when the database cannot do what the migration says
     */
    List<String> statements(Direction direction) {
        try {
            List<SchemaChange> changes = changes();
            return switch (direction) {
                case FORWARD ->
                    changes.stream()
                            .flatMap(change -> ddl.write(change).stream())
                            .toList();
                case BACKWARD ->
                    changes.reversed().stream()
                            .flatMap(change -> backward(change).stream())
                            .toList();
            };
        } catch (OrmException refused) {
            throw new MigrationException("The migration " + migration.id() + ": " + refused.getMessage(), refused);
        }
    }

    private List<SchemaChange> changes() {
        List<SchemaChange> changes = new ArrayList<>();
        SchemaState state = before;
        for (Operation operation : migration.migration().operations()) {
            if (concerned.test(operation)) {
                changes.add(state.change(operation, migration));
            }
            state = state.after(operation, migration);
        }
        return changes;
    }

    private List<String> backward(SchemaChange change) {
        List<String> statements = new ArrayList<>();
        Optional<TableSchema> table = change.after();
        for (Operation operation : change.reverse()) {
            SchemaChange back = SchemaChange.of(operation, table);
            statements.addAll(ddl.write(back));
            table = back.after();
        }
        return statements;
    }
}
