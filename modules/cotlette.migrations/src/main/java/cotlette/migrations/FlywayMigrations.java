package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.api.spi.MigrationService;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.jdbc.PlainConnections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The migrations of an application and its databases. */
final class FlywayMigrations implements MigrationService {
    private static final MigrationTarget NEWEST = new MigrationTarget(Optional.empty(), MigrationTarget.HEAD);

    private final MigrationHistory history;
    private final Application application;
    private final Databases databases;
    private final RoutedTables tables;

    FlywayMigrations(Application application) {
        this.application = application;
        this.history = MigrationHistory.of(application.service(Apps.class));
        this.databases = application.service(Databases.class);
        this.tables = new RoutedTables(application.service(Apps.class), databases.router());
    }

    @Override
    public List<String> pending(String database) {
        return NEWEST.from(applied(database), history).forward().stream()
                .map(AppMigration::id)
                .toList();
    }

    @Override
    public List<String> apply(String database) {
        return run(database, NEWEST, false, MigrationProgress.SILENT).forward().stream()
                .map(AppMigration::id)
                .toList();
    }

    MigrationHistory history() {
        return history;
    }

    /** Returns what is applied to a database: versions. */
    List<String> applied(String database) {
        return runner(database, false, MigrationProgress.SILENT).applied();
    }

    /**
     * Returns the way of a database to a target.
     *
     * @throws MigrationException when a migration was changed after it had been applied
     */
    MigrationTarget.Way way(String database, MigrationTarget target) {
        return runner(database, false, MigrationProgress.SILENT).way(target);
    }

    /** Returns a migration as a database would run it. */
    PlannedStep step(AppMigration migration, String database, DdlWriter ddl) {
        return steps(database, ddl).stream()
                .filter(step -> step.migration().equals(migration))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether a run on a database was interrupted while it took a migration back. */
    boolean isInterrupted(String database) {
        return runner(database, false, MigrationProgress.SILENT).isInterrupted();
    }

    /** Brings a database to a target, and returns what was done. */
    MigrationTarget.Way run(String database, MigrationTarget target, boolean fake, MigrationProgress progress) {
        return runner(database, fake, progress).run(target);
    }

    private MigrationRun runner(String database, boolean fake, MigrationProgress progress) {
        return runner(PlainConnections.of(application, databases.get(database)), database, fake, progress);
    }

    /** Returns what runs migrations over connections to a database. */
    MigrationRun runner(PlainConnections connections, String database, boolean fake, MigrationProgress progress) {
        return new MigrationRun(
                connections, history, steps(database, new DdlWriter(connections.dialect())), fake, progress);
    }

    /** Returns all migrations, in their order, as a database would run them. */
    List<PlannedStep> steps(String database, DdlWriter ddl) {
        List<PlannedStep> steps = new ArrayList<>();
        SchemaState state = SchemaState.EMPTY;
        for (AppMigration migration : history.migrations()) {
            steps.add(new PlannedStep(
                    migration, state, ddl, operation -> tables.concerns(database, migration.label(), operation)));
            state = state.after(migration);
        }
        return steps;
    }
}
