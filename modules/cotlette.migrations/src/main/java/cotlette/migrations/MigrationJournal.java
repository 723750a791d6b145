package cotlette.migrations;

import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.varchar;
import static java.util.Objects.requireNonNull;

import cotlette.api.migration.Operation;
import cotlette.api.orm.FieldType;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.ddl.SchemaChange;
import cotlette.db.spi.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far migrations have come, in a table of the database beside Flyway's history, which knows only those that are complete. So a run that
 * was interrupted anywhere goes on where it was.
 */
final class MigrationJournal {
    static final String TABLE = "cotlette_migration_journal";
    /** What stands for a version in the row that is locked. */
    private static final String LOCK = "lock";

    private static final Operation DEFINITION = createTable(
            TABLE,
            varchar("version", 14).asPrimaryKey(),
            varchar("direction", 8),
            bigint("checksum"),
            integer("done"),
            bool("begun"));

    private final Dialect dialect;
    private final Connection connection;

    /** Creates the journal of a database; {@code connection} stays the caller's. */
    MigrationJournal(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    /**
     * How far a migration has come.
     *
     * @param checksum that of its statements
     * @param done how many of its statements have run
     * @param begun whether the next one has begun, and may have run
     */
    record Entry(String version, Direction direction, long checksum, int done, boolean begun) {}

    /** Creates the table. */
    void create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : new DdlWriter(dialect).write(SchemaChange.of(DEFINITION, Optional.empty()))) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            // Another process may have been faster.
            if (!exists()) {
                throw failure;
            }
        }
    }

    boolean exists() throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), TABLE, new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }

    /** Returns the migrations that are not complete, or were not yet known to be. */
    List<Entry> entries() throws SQLException {
        String sql = "SELECT " + name("version") + ", " + name("direction") + ", " + name("checksum") + ", "
                + name("done") + ", " + name("begun") + " FROM " + name(TABLE);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                if (rows.getString(1).equals(LOCK)) {
                    continue;
                }
                Direction direction =
                        rows.getString(2).equals(Direction.FORWARD.word()) ? Direction.FORWARD : Direction.BACKWARD;
                entries.add(
                        new Entry(rows.getString(1), direction, rows.getLong(3), rows.getInt(4), rows.getBoolean(5)));
            }
            return entries;
        }
    }

    Optional<Entry> find(String version) throws SQLException {
        return entries().stream()
                .filter(entry -> entry.version().equals(version))
                .findFirst();
    }

    void write(Entry entry) throws SQLException {
        forget(entry.version());
        execute(
                "INSERT INTO " + name(TABLE) + " (" + name("version") + ", " + name("direction") + ", "
                        + name("checksum") + ", " + name("done") + ", " + name("begun") + ") VALUES (?, ?, ?, ?, ?)",
                entry.version(),
                entry.direction().word(),
                entry.checksum(),
                entry.done(),
                truth(entry.begun()));
    }

    /** Says how far a migration has come by now. */
    void advance(String version, int done, boolean begun) throws SQLException {
        execute(
                "UPDATE " + name(TABLE) + " SET " + name("done") + " = ?, " + name("begun") + " = ? WHERE "
                        + name("version") + " = ?",
                done,
                truth(begun),
                version);
    }

    /** Locks a row, for as long as the transaction of the connection lasts. */
    void lock() throws SQLException {
        String version = " FROM " + name(TABLE) + " WHERE " + name("version") + " = '" + LOCK + "'";
        try (Statement statement = connection.createStatement()) {
            boolean there;
            try (ResultSet row = statement.executeQuery("SELECT 1" + version)) {
                there = row.next();
            }
            if (!there) {
                write(new Entry(LOCK, Direction.FORWARD, 0, 0, false));
                connection.commit();
            }
            statement.executeQuery("SELECT 1" + version + " FOR UPDATE").close();
        }
    }

    void forget(String version) throws SQLException {
        execute("DELETE FROM " + name(TABLE) + " WHERE " + name("version") + " = ?", version);
    }

    private Object truth(boolean value) {
        return requireNonNull(dialect.bind(new FieldType.Bool(), value));
    }

    private String name(String name) {
        return dialect.quote(name);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
