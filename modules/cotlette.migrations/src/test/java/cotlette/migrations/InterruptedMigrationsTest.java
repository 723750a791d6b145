package cotlette.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Migration;
import cotlette.api.orm.Databases;
import cotlette.api.spi.MigrationService;
import cotlette.core.RunningApplication;
import cotlette.db.jdbc.PlainConnections;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills processes that migrate, and starts several at once. What comes after must be as if nothing had happened. Some changes, chosen at random, are
 * interrupted each time; in long runs, all of them.
 */
@Timeout(600)
final class InterruptedMigrationsTest {
    private static final boolean LONG = Boolean.getBoolean("cotlette.long");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void goOnWhereTheyWereKilled(Product product) throws Exception {
        Place untouched = prepared(product, "untouched");
        int changes = migrate(untouched, "head");
        List<String> wanted = facts(untouched);

        for (int change : some(changes, 3)) {
            Place place = prepared(product, "killed" + change);
            String before = killed(place, change, "head");
            migrate(place, "head");
            assertThat(facts(place)).as("killed %s", before).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goOnBackWhereTheyWereKilled(Product product) throws Exception {
        Place untouched = prepared(product, "untouched");
        migrate(untouched, "head");
        int changes = migrate(untouched, "0001");
        List<String> wanted = facts(untouched);

        for (int change : some(changes, 2)) {
            Place place = prepared(product, "killed" + change);
            migrate(place, "head");
            String before = killed(place, change, "0001");
            migrate(place, "0001");
            assertThat(facts(place)).as("killed %s", before).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource({"POSTGRESQL, 4", "MYSQL, 2", "SQLITE, 4"})
    void runOnceWhereProcessesStartTogether(Product product, int usual) throws Exception {
        int count = LONG ? 8 : usual;
        Place place = prepared(product, "together");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(process(place, Integer.MAX_VALUE, "head"));
        }
        List<BufferedReader> outputs = processes.stream()
                .map(process -> process.inputReader(StandardCharsets.UTF_8))
                .toList();
        for (BufferedReader output : outputs) {
            assertThat(output.readLine()).isEqualTo("ready");
        }
        for (Process process : processes) {
            go(process);
        }
        for (int i = 0; i < count; i++) {
            assertThat(outputs.get(i).readLine()).isEqualTo("ended");
            assertThat(processes.get(i).waitFor()).isZero();
        }

        try (RunningApplication application = start(place, MigratingProcess.FIRST, MigratingProcess.TEN_STEPS)) {
            assertThat(
                            rows(
                                    application,
                                    "SELECT \"description\" FROM \"flyway_schema_history\" WHERE \"version\" > '0' ORDER BY \"installed_rank\""))
                    .containsExactly("home.M0001_initial", "home.M0002_ten_steps");
        }
    }

    /** A database, and the folder that its URL may begin at. */
    private record Place(Path folder, String url) {}

    /** Returns a database with rows, at the first migration. */
    private Place prepared(Product product, String name) throws IOException, SQLException {
        Place place = new Place(Files.createDirectories(folder.resolve(name)), product.url());
        try (RunningApplication application = start(place, MigratingProcess.FIRST)) {
            application.service(MigrationService.class).apply("default");
            try (Connection connection = connect(application);
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO \"home_thing\" (\"name\", \"age\") VALUES ('Jane', 3)");
                statement.execute("INSERT INTO \"home_thing\" (\"name\", \"age\") VALUES ('Joe', NULL)");
            }
        }
        return place;
    }

    private static RunningApplication start(Place place, Migration... migrations) {
        return MigratingProcess.start(place.folder(), place.url(), migrations);
    }

    private static List<Integer> some(int changes, int count) {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, changes).boxed().toList());
        if (LONG) {
            return all;
        }
        long seed = System.nanoTime();
        System.out.println("seed " + seed + ", changes " + changes);
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, count);
    }

    /** Brings a database to a revision, and returns in how many changes. */
    private static int migrate(Place place, String revision) {
        AtomicInteger changes = new AtomicInteger();
        try (RunningApplication application = start(place, MigratingProcess.FIRST, MigratingProcess.TEN_STEPS)) {
            MigratingProcess.migrate(application, revision, _ -> changes.incrementAndGet());
        }
        return changes.get();
    }

    /** Kills a process before a change, and returns which one. */
    private static String killed(Place place, int change, String revision) throws Exception {
        Process process = process(place, change, revision);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("ready");
            go(process);
            String before = output.readLine();
            assertThat(before).startsWith("before ");
            return before;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process process(Place place, int stopAt, String revision) throws IOException {
        String path = Stream.of(
                        "target/test-classes",
                        "target/classes",
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        path,
                        MigratingProcess.class.getName(),
                        place.folder().toString(),
                        place.url(),
                        Integer.toString(stopAt),
                        revision)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Returns what there is to see of the schema, and the rows. */
    private static List<String> facts(Place place) throws SQLException {
        try (RunningApplication application = start(place);
                Connection connection = connect(application)) {
            Set<String> facts = new TreeSet<>();
            DatabaseMetaData data = connection.getMetaData();
            for (String table : List.of("home_thing", "home_piece", "home_part")) {
                String catalog = connection.getCatalog();
                String schema = connection.getSchema();
                add(
                        facts,
                        data.getColumns(catalog, schema, table, null),
                        "TABLE_NAME",
                        "COLUMN_NAME",
                        "TYPE_NAME",
                        "COLUMN_SIZE",
                        "NULLABLE",
                        "COLUMN_DEF");
                add(
                        facts,
                        data.getIndexInfo(catalog, schema, table, false, true),
                        "TABLE_NAME",
                        "INDEX_NAME",
                        "COLUMN_NAME",
                        "NON_UNIQUE");
                add(
                        facts,
                        data.getImportedKeys(catalog, schema, table),
                        "FKTABLE_NAME",
                        "FKCOLUMN_NAME",
                        "PKTABLE_NAME",
                        "DELETE_RULE");
            }
            String name = facts.stream().anyMatch(fact -> fact.contains("called")) ? "called" : "name";
            facts.addAll(rows(
                    application,
                    "SELECT \"id\" || ' ' || \"" + name + "\" || ' ' || coalesce(\"age\", -1) FROM \"home_thing\""));
            facts.addAll(rows(
                    application,
                    "SELECT \"version\" || ' applied' FROM \"flyway_schema_history\" WHERE \"version\" > '0'"));
            facts.addAll(
                    rows(
                            application,
                            "SELECT \"version\" || ' in the journal' FROM \"cotlette_migration_journal\" WHERE \"version\" <> 'lock'"));
            return List.copyOf(facts);
        }
    }

    private static void add(Set<String> facts, ResultSet found, String... columns) throws SQLException {
        try (found) {
            while (found.next()) {
                List<String> fact = new ArrayList<>();
                for (String column : columns) {
                    fact.add(column + "=" + found.getString(column));
                }
                // H2 counts the indexes of its primary keys.
                facts.add(fact.toString().replaceAll("PRIMARY_KEY_\\w+", "PRIMARY_KEY"));
            }
        }
    }

    private static List<String> rows(RunningApplication application, String sql) throws SQLException {
        try (Connection connection = connect(application);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
            return rows;
        }
    }

    private static Connection connect(RunningApplication application) throws SQLException {
        return PlainConnections.of(
                        application, application.service(Databases.class).get("default"))
                .dataSource()
                .getConnection();
    }
}
