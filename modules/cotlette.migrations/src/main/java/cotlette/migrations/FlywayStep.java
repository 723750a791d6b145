package cotlette.migrations;

import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.OrmException;
import cotlette.db.DdlWriter;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** One of our migrations as Flyway runs it, in a transaction of its own. */
final class FlywayStep implements JavaMigration {
    private final AppMigration migration;
    private final SchemaState before;
    private final DdlWriter ddl;
    private final Predicate<Operation> concerned;
    private final MigrationProgress progress;

    /**
     * Creates a step.
     *
     * @param before the schema that the migrations before it lead to
     * @param concerned whether the database takes part in an operation
     */
    FlywayStep(
            AppMigration migration,
            SchemaState before,
            DdlWriter ddl,
            Predicate<Operation> concerned,
            MigrationProgress progress) {
        this.migration = migration;
        this.before = before;
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
            for (String sql : statements()) {
                statement.execute(sql);
            }
        }
        progress.finished(migration);
    }

    /**
     * Returns what it sends to the database.
     *
     * @throws MigrationException when the database cannot do what the migration says
     */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        SchemaState state = before;
        try {
            for (Operation operation : migration.migration().operations()) {
                TableSchema table = state.table(operation.tableName())
                        .map(SchemaState.OwnedTable::schema)
                        .orElseGet(() -> new TableSchema(operation.tableName(), List.of()));
                if (concerned.test(operation)) {
                    statements.addAll(ddl.write(operation, table));
                }
                state = state.after(operation, migration);
            }
        } catch (OrmException refused) {
            throw new MigrationException("The migration " + migration.id() + ": " + refused.getMessage(), refused);
        }
        return statements;
    }
}
