package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.api.spi.MigrationService;
import cotlette.db.DdlWriter;
import cotlette.db.jdbc.PlainConnections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/** The migrations of an application and its databases, run and recorded by Flyway. */
final class FlywayMigrations implements MigrationService {
    /** A version that no migration has. */
    private static final String BEFORE_ALL = "0";

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
        PlainConnections connections = connections(database);
        return pending(flyway(connections, steps(database, connections, MigrationProgress.SILENT)));
    }

    @Override
    public List<String> apply(String database) {
        return apply(database, MigrationProgress.SILENT);
    }

    List<String> apply(String database, MigrationProgress progress) {
        PlainConnections connections = connections(database);
        List<FlywayStep> steps = steps(database, connections, progress);
        Flyway flyway = flyway(connections, steps);
        List<String> pending = pending(flyway);
        // What the database cannot do is said before anything is done.
        steps.stream().filter(step -> pending.contains(step.getDescription())).forEach(FlywayStep::statements);
        try {
            migrate(flyway);
        } catch (FlywayException failure) {
            throw FlywayFailure.explain(failure, connections);
        }
        List<String> left = pending(flyway);
        if (!left.isEmpty()) {
            throw new MigrationException("The run ended without an error, but these migrations are still not applied: "
                    + left + ". Look into the table flyway_schema_history.");
        }
        return pending;
    }

    /** A database may have tables of others; the history is then made first, which Flyway does not do unasked. */
    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            if (failure.getErrorCode() != CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw failure;
            }
            flyway.baseline();
            flyway.migrate();
        }
    }

    private static List<String> pending(Flyway flyway) {
        try {
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getDescription)
                    .toList();
        } catch (FlywayException failure) {
            throw FlywayFailure.explain(failure);
        }
    }

    private PlainConnections connections(String database) {
        return PlainConnections.of(application, databases.get(database));
    }

    private List<FlywayStep> steps(String database, PlainConnections connections, MigrationProgress progress) {
        DdlWriter ddl = new DdlWriter(connections.dialect());
        List<FlywayStep> steps = new ArrayList<>();
        SchemaState state = SchemaState.EMPTY;
        for (AppMigration migration : history.migrations()) {
            steps.add(new FlywayStep(
                    migration,
                    state,
                    ddl,
                    operation -> tables.concerns(database, migration.label(), operation),
                    progress));
            state = state.after(migration);
        }
        return steps;
    }

    private static Flyway flyway(PlainConnections connections, List<FlywayStep> steps) {
        return Flyway.configure(FlywayMigrations.class.getClassLoader())
                .dataSource(connections.dataSource())
                .locations(new Location[0])
                .javaMigrations(steps.toArray(JavaMigration[]::new))
                .outOfOrder(true)
                .baselineVersion(BEFORE_ALL)
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load();
    }
}
