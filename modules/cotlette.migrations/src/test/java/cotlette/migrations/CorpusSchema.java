package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.Databases;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.db.ddl.DdlWriter;
import cotlette.db.ddl.SchemaChange;
import cotlette.db.jdbc.PlainConnections;
import cotlette.db.spi.Dialect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database of its own whose tables are made, changed and said. */
final class CorpusSchema implements AutoCloseable {
    private final CorpusDatabase database;
    private final RunningApplication application;
    private final Connection connection;
    private final Dialect dialect;
    private final Map<TableSchema, List<String>> known = new HashMap<>();
    private final List<String> made = new ArrayList<>();
    private Optional<Look> start = Optional.empty();
    private Optional<Look> last = Optional.empty();

    CorpusSchema(CorpusDatabase database, Path folder, String name) throws SQLException {
        this.database = database;
        this.application = ApplicationBuilder.of(TestSettings.of(folder, database.url(name)))
                .apps(List.of())
                .start();
        PlainConnections connections = PlainConnections.of(
                application, application.service(Databases.class).get("default"));
        this.connection = connections.dataSource().getConnection();
        this.dialect = connections.dialect();
    }

    /** What a database says of its tables, and the rows in them. */
    record Look(Map<String, List<String>> dump, CorpusRows rows) {}

    /** Returns how all is now. */
    Look look(SchemaState state) throws SQLException {
        if (last.isEmpty()) {
            last = Optional.of(new Look(dump(), CorpusRows.read(connection, state)));
        }
        return last.get();
    }

    private Map<String, List<String>> dump() throws SQLException {
        Map<String, List<String>> dump = database.dump(connection);
        dump.remove("cotlette_migration_journal");
        return dump;
    }

    /** Returns the statements of a migration; all refusals come here. */
    List<String> statements(AppMigration migration, SchemaState before, Direction direction) {
        return new PlannedStep(migration, before, new DdlWriter(dialect), _ -> true).statements(direction);
    }

    void run(AppMigration migration, Direction direction, List<String> statements) throws SQLException {
        last = Optional.empty();
        MigrationJournal journal = new MigrationJournal(dialect, connection);
        new StatementRun(dialect, connection)
                .run(migration, direction, statements, () -> journal.forget(migration.version()));
    }

    /** Makes the tables of the start anew, with their rows, where they are not there as they were. */
    SchemaState restart() throws SQLException {
        SchemaState wanted = SchemaState.EMPTY.after(CorpusStart.MIGRATION);
        if (start.isPresent() && start.equals(last)) {
            return wanted;
        }
        empty();
        new MigrationJournal(dialect, connection).create();
        SchemaState state = SchemaState.EMPTY.after(CorpusStart.MIGRATION);
        run(
                CorpusStart.MIGRATION,
                Direction.FORWARD,
                statements(CorpusStart.MIGRATION, SchemaState.EMPTY, Direction.FORWARD));
        execute(CorpusStart.rows(state, dialect));
        last = Optional.empty();
        start = Optional.of(look(state));
        return state;
    }

    /** Returns what a schema is where its tables have no past. What one table is follows from its definition, so each is made once. */
    Map<String, List<String>> fresh(SchemaState state) throws SQLException {
        List<TableSchema> tables = state.tables().values().stream()
                .map(SchemaState.OwnedTable::schema)
                .toList();
        if (!tables.stream().allMatch(known::containsKey)) {
            empty();
            for (TableSchema table : needed(state)) {
                create(table, state);
            }
            for (Map.Entry<String, List<String>> table : dump().entrySet()) {
                known.put(state.table(table.getKey()).orElseThrow().schema(), table.getValue());
            }
        }
        Map<String, List<String>> dump = new HashMap<>();
        tables.forEach(table -> dump.put(table.name(), known.get(table)));
        return dump;
    }

    /** The tables that are not known, and those that they refer to, these first. */
    private List<TableSchema> needed(SchemaState state) {
        List<TableSchema> tables = state.tables().values().stream()
                .map(SchemaState.OwnedTable::schema)
                .toList();
        Map<String, Set<String>> references = References.of(tables);
        Set<String> needed = new LinkedHashSet<>();
        tables.stream().filter(table -> !known.containsKey(table)).forEach(table -> needed.add(table.name()));
        List<String> added = new ArrayList<>(needed);
        while (!added.isEmpty()) {
            List<String> more = added.stream()
                    .flatMap(name -> references.get(name).stream())
                    .filter(needed::add)
                    .toList();
            added = more;
        }
        return References.order(references).stream()
                .filter(needed::contains)
                .map(name -> state.table(name).orElseThrow().schema())
                .toList();
    }

    /** A reference to a table that comes later comes later, too. */
    private void create(TableSchema table, SchemaState state) throws SQLException {
        made.add(table.name());
        DdlWriter writer = new DdlWriter(dialect);
        List<ColumnSchema> columns = table.columns().stream()
                .map(column -> column.reference()
                        .filter(reference -> !made.contains(reference.table()))
                        .map(_ -> column.withoutReference())
                        .orElse(column))
                .toList();
        write(
                writer,
                SchemaChange.creation(new TableSchema(table.name(), columns, table.indexes(), table.checks())),
                Optional.empty());
        for (String earlier : made) {
            TableSchema other = state.table(earlier).orElseThrow().schema();
            TableSchema lacking = lacking(other, table.name());
            for (ColumnSchema column : other.columns()) {
                boolean possible = column.reference()
                        .filter(reference -> reference.table().equals(table.name()))
                        .isPresent();
                if (possible && !lacking.columns().contains(column)) {
                    Operation late = new Operation.AlterColumn(earlier, column, Optional.empty());
                    write(writer, List.of(late), Optional.of(lacking));
                    lacking =
                            SchemaChange.of(late, Optional.of(lacking)).after().orElseThrow();
                }
            }
        }
    }

    /** Returns a table without its references to one that was made later, or is not yet made. */
    private TableSchema lacking(TableSchema table, String newest) {
        int position = made.indexOf(table.name());
        return new TableSchema(
                table.name(),
                table.columns().stream()
                        .map(column -> column.reference()
                                .map(ColumnSchema.Reference::table)
                                .filter(name ->
                                        !made.contains(name) || (name.equals(newest) && made.indexOf(name) > position))
                                .map(_ -> column.withoutReference())
                                .orElse(column))
                        .toList(),
                table.indexes(),
                table.checks());
    }

    private void write(DdlWriter writer, List<Operation> operations, Optional<TableSchema> before) throws SQLException {
        Optional<TableSchema> table = before;
        for (Operation operation : operations) {
            SchemaChange change = SchemaChange.of(operation, table);
            execute(writer.write(change));
            table = change.after();
        }
    }

    private void empty() throws SQLException {
        made.clear();
        execute(database.withoutTables(database.tables(connection)));
    }

    private void execute(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failure) {
                throw new SQLException(sql + ": " + failure.getMessage(), failure);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        application.close();
    }
}
