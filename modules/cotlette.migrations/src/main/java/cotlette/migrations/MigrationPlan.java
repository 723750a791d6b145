package cotlette.migrations;

import cotlette.api.command.Terminal;
import cotlette.api.migration.Operation;
import java.util.List;
import java.util.Optional;

/**
 * What {@code migrate --plan} shows: each migration with the SQL that it sends.
 *
 * @param steps all migrations as the database would run them
 */
record MigrationPlan(MigrationTarget.Way way, List<PlannedStep> steps) {
    void print(String place, Terminal terminal) {
        if (!way.backward().isEmpty()) {
            terminal.print("To be taken back in " + place + ":");
            way.backward().forEach(migration -> print(migration, Direction.BACKWARD, terminal));
        }
        if (!way.forward().isEmpty()) {
            terminal.print("To be applied to " + place + ":");
            way.forward().forEach(migration -> print(migration, Direction.FORWARD, terminal));
        }
    }

    private void print(AppMigration migration, Direction direction, Terminal terminal) {
        PlannedStep step = steps.stream()
                .filter(planned -> planned.migration().equals(migration))
                .findFirst()
                .orElseThrow();
        terminal.print(
                switch (direction) {
                    case FORWARD -> "  + " + terminal.accent(migration.id()) + "  " + terminal.dim(wayBack(step));
                    case BACKWARD -> "  - " + terminal.accent(migration.id());
                });
        List<String> statements = step.statements(direction);
        if (statements.isEmpty()) {
            terminal.printDim("      nothing in this database");
        }
        statements.forEach(sql -> terminal.printDim("      " + sql.replace("\n", "\n      ") + ";"));
    }

    private static String wayBack(PlannedStep step) {
        boolean drops = step.migration().migration().operations().stream()
                .anyMatch(operation ->
                        operation instanceof Operation.DropTable || operation instanceof Operation.DropColumn);
        return refusal(step)
                .map(reason -> "no way back: " + reason)
                .orElse(drops ? "can be taken back, but not what it drops" : "can be taken back");
    }

    private static Optional<String> refusal(PlannedStep step) {
        try {
            step.statements(Direction.BACKWARD);
            return Optional.empty();
        } catch (MigrationException none) {
            return Optional.of(String.valueOf(none.getMessage()));
        }
    }
}
