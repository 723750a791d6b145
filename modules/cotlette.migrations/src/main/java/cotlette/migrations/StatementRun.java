package cotlette.migrations;

import cotlette.db.spi.Dialect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Runs the statements of a migration so that they all run once, wherever the run is interrupted: in one transaction where the database undoes
 * changes of the schema, else one by one, with a note in the journal before and after each.
 */
final class StatementRun {
    private final Dialect dialect;
    private final Connection connection;
    private final MigrationJournal journal;

    /** Creates a run on a connection without a transaction. */
    StatementRun(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        this.journal = new MigrationJournal(dialect, connection);
    }

    /** What is done with the last statement. */
    interface Ending {
        void end() throws SQLException;
    }

    /**
     * Runs statements, as far as they have not run.
     *
     * @param ending what belongs to them, and is done in the transaction of the last one where there is one
     */
    void run(AppMigration migration, Direction direction, List<String> statements, Ending ending) throws SQLException {
        if (dialect.undoesSchemaChanges()) {
            atOnce(migration, direction, statements, ending);
        } else {
            oneByOne(migration, direction, statements, ending);
        }
    }

    private void atOnce(AppMigration migration, Direction direction, List<String> statements, Ending ending)
            throws SQLException {
        Optional<MigrationJournal.Entry> known = journal.find(migration.version());
        if (known.filter(entry -> entry.direction() == direction).isPresent()) {
            return;
        }
        // SQLite makes tables anew, and dropping the old one would delete what refers to it.
        boolean rebuilds = dialect.alterations().isEmpty();
        if (rebuilds) {
            execute("PRAGMA foreign_keys = OFF");
        }
        connection.setAutoCommit(false);
        try {
            for (String sql : statements) {
                execute(sql);
            }
            if (rebuilds) {
                checkReferences(migration);
            }
            if (direction == Direction.FORWARD) {
                journal.write(new MigrationJournal.Entry(
                        migration.version(), direction, checksum(statements), statements.size(), false));
            }
            ending.end();
            connection.commit();
        } catch (Throwable failure) {
            // Before anything else: switching automatic commits on again would keep what was done.
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
            if (rebuilds) {
                execute("PRAGMA foreign_keys = ON");
            }
        }
    }

    private void oneByOne(AppMigration migration, Direction direction, List<String> statements, Ending ending)
            throws SQLException {
        String version = migration.version();
        MigrationJournal.Entry entry = journal.find(version)
                .filter(known -> known.direction() == direction)
                .orElse(new MigrationJournal.Entry(version, direction, checksum(statements), 0, false));
        if (entry.checksum() != checksum(statements)) {
            throw new MigrationException("The migration " + migration.id() + " was interrupted after " + entry.done()
                    + " of its statements, and is another one now, or another version of Cotlette writes it otherwise. "
                    + "Take back the change, or run migrate with the version that began it.");
        }
        if (journal.find(version).isEmpty()) {
            journal.write(entry);
        }
        boolean unsure = entry.begun();
        for (int position = entry.done(); position < statements.size(); position++) {
            journal.advance(version, position, true);
            try {
                execute(statements.get(position));
            } catch (SQLException failure) {
                if (!unsure || !isDoneAlready(failure)) {
                    journal.advance(version, position, false);
                    throw failure;
                }
            }
            unsure = false;
            journal.advance(version, position + 1, false);
        }
        ending.end();
    }

    private boolean isDoneAlready(SQLException failure) {
        return dialect.isDoneAlready(
                String.valueOf(failure.getSQLState()), failure.getErrorCode(), String.valueOf(failure.getMessage()));
    }

    private void checkReferences(AppMigration migration) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (broken.next()) {
                throw new MigrationException(
                        "The migration " + migration.id() + " would leave rows of the table "
                                + broken.getString(1) + " that refer to rows of " + broken.getString(3)
                                + " which are not there, such as the row " + broken.getString(2)
                                + ". Nothing of it was kept. Mend these rows, in this migration or by hand, and run migrate again.");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long checksum(List<String> statements) {
        CRC32 crc = new CRC32();
        statements.forEach(sql -> crc.update(sql.getBytes(StandardCharsets.UTF_8)));
        return crc.getValue();
    }
}
