package cotlette.migrations;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.api.spi.MigrationService;
import cotlette.db.DdlWriter;
import cotlette.db.jdbc.JdbcBackend;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/** The migrations of an application and its databases, run and recorded by Flyway. */
final class FlywayMigrations implements MigrationService {
    private final MigrationHistory history;
    private final Databases databases;

    FlywayMigrations(Application application) {
        this.history = MigrationHistory.of(application.service(Apps.class));
        this.databases = application.service(Databases.class);
    }

    @Override
    public List<String> pending(String database) {
        return pending(flyway(database, MigrationProgress.SILENT));
    }

    @Override
    public List<String> apply(String database) {
        return apply(database, MigrationProgress.SILENT);
    }

    List<String> apply(String database, MigrationProgress progress) {
        history.state();
        Flyway flyway = flyway(database, progress);
        List<String> pending = pending(flyway);
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw failed(failure);
        }
        List<String> left = pending(flyway);
        if (!left.isEmpty()) {
            throw new MigrationException("The run ended without an error, but these migrations are still not applied: "
                    + left + ". Look into the table flyway_schema_history.");
        }
        return pending;
    }

    private static List<String> pending(Flyway flyway) {
        try {
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getDescription)
                    .toList();
        } catch (FlywayException failure) {
            throw failed(failure);
        }
    }

    private static MigrationException failed(FlywayException failure) {
        return new MigrationException(FlywayFailure.explain(failure), failure);
    }

    private Flyway flyway(String database, MigrationProgress progress) {
        JdbcBackend backend = JdbcBackend.of(databases.get(database));
        DdlWriter ddl = new DdlWriter(backend.dialect());
        JavaMigration[] steps = history.migrations().stream()
                .map(migration -> new FlywayStep(migration, ddl, progress))
                .toArray(JavaMigration[]::new);
        return Flyway.configure(FlywayMigrations.class.getClassLoader())
                .dataSource(backend.dataSource())
                .locations(new Location[0])
                .javaMigrations(steps)
                .outOfOrder(true)
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load();
    }
}
