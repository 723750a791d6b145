package cotlette.migrations;

import cotlette.db.spi.Dialect;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** One of our migrations as Flyway runs it. */
final class FlywayStep implements JavaMigration {
    private final PlannedStep step;
    private final Dialect dialect;
    private final boolean fake;
    private final MigrationProgress progress;

    /**
     * Creates a step.
     *
     * @param fake whether it is only recorded
     */
    FlywayStep(PlannedStep step, Dialect dialect, boolean fake, MigrationProgress progress) {
        this.step = step;
        this.dialect = dialect;
        this.fake = fake;
        this.progress = progress;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(step.migration().version());
    }

    @Override
    public String getDescription() {
        return step.migration().id();
    }

    @Override
    public Integer getChecksum() {
        return OperationSource.checksum(step.migration().migration().operations());
    }

    /** What must be in a transaction is, in one of ours. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        progress.started(step.migration());
        if (!fake) {
            new StatementRun(dialect, context.getConnection())
                    .run(step.migration(), Direction.FORWARD, step.statements(Direction.FORWARD), () -> {});
        }
        progress.finished(step.migration());
    }
}
