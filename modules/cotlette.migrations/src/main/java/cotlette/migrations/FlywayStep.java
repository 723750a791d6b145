package cotlette.migrations;

import cotlette.api.migration.Operation;
import cotlette.db.DdlWriter;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** One of our migrations as Flyway runs it, in a transaction of its own. */
final class FlywayStep implements JavaMigration {
    private final AppMigration migration;
    private final DdlWriter ddl;
    private final Predicate<Operation> concerned;
    private final MigrationProgress progress;

    /**
     * Creates a step.
     *
     * @param concerned whether the database takes part in an operation
     */
    FlywayStep(AppMigration migration, DdlWriter ddl, Predicate<Operation> concerned, MigrationProgress progress) {
        this.migration = migration;
        this.concerned = concerned;
        this.ddl = ddl;
        this.progress = progress;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(migration.version());
    }

    @Override
    public String getDescription() {
        return migration.id();
    }

    @Override
    public Integer getChecksum() {
        return OperationSource.checksum(migration.migration().operations());
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        progress.started(migration);
        try (Statement statement = context.getConnection().createStatement()) {
            for (Operation operation : migration.migration().operations().stream()
                    .filter(concerned)
                    .toList()) {
                for (String sql : ddl.write(operation)) {
                    statement.execute(sql);
                }
            }
        }
        progress.finished(migration);
    }
}
