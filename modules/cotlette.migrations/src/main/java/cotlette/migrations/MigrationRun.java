package cotlette.migrations;

import cotlette.db.jdbc.PlainConnections;
import cotlette.db.spi.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings one database where it is to be. Flyway runs what goes forward, and its history says what is applied; going back, which it does not, is
 * ours.
 */
final class MigrationRun {
    private static final String HISTORY = "flyway_schema_history";

    /** A version that no migration has. */
    private static final String BEFORE_ALL = "0";

    private final PlainConnections connections;
    private final MigrationHistory history;
    private final List<PlannedStep> steps;
    private final boolean fake;
    private final MigrationProgress progress;

    MigrationRun(
            PlainConnections connections,
            MigrationHistory history,
            List<PlannedStep> steps,
            boolean fake,
            MigrationProgress progress) {
        this.connections = connections;
        this.history = history;
        this.steps = steps;
        this.fake = fake;
        this.progress = progress;
    }

    /** Returns the versions of what is applied. */
    List<String> applied() {
        try {
            return Arrays.stream(flyway(steps).info().applied())
                    .filter(info -> info.getVersion() != null)
                    .map(info -> info.getVersion().getVersion())
                    .toList();
        } catch (FlywayException failure) {
            throw FlywayFailure.explain(failure);
        }
    }

    /** Returns the way to a target, unless a migration was changed after it had been applied. */
    MigrationTarget.Way way(MigrationTarget target) {
        checkUnchanged();
        return target.from(applied(), history);
    }

    /** Returns whether a run was interrupted while it took a migration back, which the next one ends. */
    boolean isInterrupted() {
        try (Connection connection = connections.dataSource().getConnection()) {
            MigrationJournal journal = new MigrationJournal(connections.dialect(), connection);
            return journal.exists()
                    && journal.entries().stream().anyMatch(entry -> entry.direction() == Direction.BACKWARD);
        } catch (SQLException failure) {
            throw FlywayFailure.explain(failure, connections.dialect());
        }
    }

    private void checkUnchanged() {
        for (MigrationInfo info : flyway(steps).info().applied()) {
            boolean ours = info.getVersion() != null
                    && history.find(info.getVersion().getVersion()).isPresent();
            if (ours && !info.isChecksumMatching()) {
                throw new MigrationException("The migration " + info.getDescription()
                        + " was changed after it had been applied. Take the change back, and write a new migration for it: "
                        + "makemigrations does, or makemigrations --empty.");
            }
        }
    }

    MigrationTarget.Way run(MigrationTarget target) {
        checkStatements(way(target));
        makeBooks();
        try (MigrationLock _ = MigrationLock.take(connections.dialect(), connections.dataSource(), progress::waiting);
                Connection connection = connections.dataSource().getConnection()) {
            MigrationJournal journal = new MigrationJournal(connections.dialect(), connection);
            settle(journal, connection);
            MigrationTarget.Way way = target.from(applied(), history);
            for (AppMigration migration : way.backward()) {
                takeBack(migration, connection);
            }
            forward(way.forward());
            settle(journal, connection);
            return way;
        } catch (SQLException failure) {
            throw FlywayFailure.explain(failure, connections.dialect());
        }
    }

    /** Flyway's history comes first: it takes a database that has other tables for one with a past. */
    private void makeBooks() {
        try (Connection connection = connections.dataSource().getConnection()) {
            MigrationJournal journal = new MigrationJournal(connections.dialect(), connection);
            if (!journal.exists()) {
                migrate(flyway(List.of()));
                journal.create();
            }
        } catch (SQLException failure) {
            throw FlywayFailure.explain(failure, connections.dialect());
        } catch (FlywayException failure) {
            throw FlywayFailure.explain(failure);
        }
    }

    /** What the database cannot do is said before anything is done. */
    private void checkStatements(MigrationTarget.Way way) {
        if (!fake) {
            way.forward().forEach(migration -> step(migration).statements(Direction.FORWARD));
            way.backward().forEach(migration -> step(migration).statements(Direction.BACKWARD));
        }
    }

    /** Forgets what Flyway knows by now, and ends what was being taken back when a run was interrupted. */
    private void settle(MigrationJournal journal, Connection connection) throws SQLException {
        List<MigrationJournal.Entry> entries = journal.entries();
        if (entries.isEmpty()) {
            return;
        }
        List<String> applied = applied();
        for (MigrationJournal.Entry entry : entries) {
            switch (entry.direction()) {
                case FORWARD -> {
                    if (applied.contains(entry.version())) {
                        journal.forget(entry.version());
                    }
                }
                case BACKWARD ->
                    takeBack(
                            history.find(entry.version())
                                    .orElseThrow(
                                            () -> new MigrationException("The migration of version " + entry.version()
                                                    + " was being taken back when that was interrupted, and the project does not have it any "
                                                    + "more. Bring it back, and run migrate again.")),
                            connection);
            }
        }
    }

    private void takeBack(AppMigration migration, Connection connection) throws SQLException {
        progress.started(migration);
        Dialect dialect = connections.dialect();
        if (fake) {
            forgetApplied(migration, connection);
        } else {
            new StatementRun(dialect, connection)
                    .run(migration, Direction.BACKWARD, step(migration).statements(Direction.BACKWARD), () -> {
                        boolean alone = connection.getAutoCommit();
                        connection.setAutoCommit(false);
                        forgetApplied(migration, connection);
                        new MigrationJournal(dialect, connection).forget(migration.version());
                        if (alone) {
                            connection.commit();
                            connection.setAutoCommit(true);
                        }
                    });
        }
        progress.takenBack(migration);
    }

    private void forgetApplied(AppMigration migration, Connection connection) throws SQLException {
        Dialect dialect = connections.dialect();
        try (PreparedStatement statement = connection.prepareStatement(
                "DELETE FROM " + dialect.quote(HISTORY) + " WHERE " + dialect.quote("version") + " = ?")) {
            statement.setString(1, migration.version());
            statement.executeUpdate();
        }
    }

    private void forward(List<AppMigration> migrations) {
        List<PlannedStep> chosen = migrations.stream().map(this::step).toList();
        try {
            migrate(flyway(withApplied(chosen)));
        } catch (FlywayException failure) {
            throw FlywayFailure.explain(failure, connections);
        }
        List<String> applied = applied();
        List<String> left = migrations.stream()
                .filter(migration -> !applied.contains(migration.version()))
                .map(AppMigration::id)
                .toList();
        if (!left.isEmpty()) {
            throw new MigrationException("The run ended without an error, but these migrations are still not applied: "
                    + left + ". Look into the table " + HISTORY + ".");
        }
    }

    /** What is applied is there for Flyway to compare. */
    private List<PlannedStep> withApplied(List<PlannedStep> chosen) {
        List<String> applied = applied();
        List<PlannedStep> all = new ArrayList<>();
        steps.stream()
                .filter(step -> chosen.contains(step)
                        || applied.contains(step.migration().version()))
                .forEach(all::add);
        return all;
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

    private PlannedStep step(AppMigration migration) {
        return steps.stream()
                .filter(step -> step.migration().equals(migration))
                .findFirst()
                .orElseThrow();
    }

    private Flyway flyway(List<PlannedStep> known) {
        return Flyway.configure(MigrationRun.class.getClassLoader())
                .dataSource(connections.dataSource())
                .locations(new Location[0])
                .javaMigrations(known.stream()
                        .map(step -> new FlywayStep(step, connections.dialect(), fake, progress))
                        .toArray(JavaMigration[]::new))
                .outOfOrder(true)
                .baselineVersion(BEFORE_ALL)
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load();
    }
}
