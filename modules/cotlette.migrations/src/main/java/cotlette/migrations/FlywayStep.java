package cotlette.migrations;

import cotlette.api.migration.Operation;
import cotlette.db.DdlWriter;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** One of our migrations as Flyway runs it, in a transaction of its own. */
final class FlywayStep implements JavaMigration {
    private final AppMigration migration;
    private final DdlWriter ddl;
    private final MigrationProgress progress;

    FlywayStep(AppMigration migration, DdlWriter ddl, MigrationProgress progress) {
        this.migration = migration;
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
            for (Operation operation : migration.migration().operations()) {
                for (String sql : ddl.write(operation)) {
                    statement.execute(sql);
                }
            }
        }
        progress.finished(migration);
    }
}
