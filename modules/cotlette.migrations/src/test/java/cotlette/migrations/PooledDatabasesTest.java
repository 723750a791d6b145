package cotlette.migrations;

import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Migration;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.orm.Databases;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.db.jdbc.PlainConnections;
import cotlette.db.tck.TestPostgresql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Migrations on each database. */
final class PooledDatabasesTest {
    private static final Migration INITIAL =
            migration("M0001_initial", "20260101000001", createTable("home_thing", autoKey("id"), varchar("name", 50)));
    private static final Migration AGE = migration(
            "M0002_age",
            "20260101000003",
            addColumn("home_thing", integer("age").withDefault(18)),
            addColumn("home_thing", timestamp("since").withDefault("2026-01-31T12:00:00Z")));
    private static final Migration BROKEN = migration(
            "M0002_broken",
            "20260101000002",
            createTable("home_other", autoKey("id")),
            addColumn("home_thing", varchar("note", 9).orNull()));

    /** Returns noon in UTC on the last of January 2026, as SQL. */
    private static String instant(Product product) {
        return switch (product) {
            case POSTGRESQL, H2 -> "TIMESTAMP WITH TIME ZONE '2026-01-31 13:00:00+01:00'";
            case MYSQL, MARIADB -> "TIMESTAMP '2026-01-31 12:00:00'";
            case SQLITE -> "'2026-01-31T12:00:00.000000Z'";
        };
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void appliesWhatIsPendingOnceAndKeepsTheRows(Product product) throws SQLException {
        String url = product.url();
        try (RunningApplication application = start(url, INITIAL)) {
            MigrationService migrations = application.service(MigrationService.class);
            assertThat(migrations.pending("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.apply("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.pending("default")).isEmpty();
            assertThat(migrations.apply("default")).isEmpty();
            execute(application, "INSERT INTO \"home_thing\" (\"name\") VALUES ('Jane')");
        }
        try (RunningApplication application = start(url, INITIAL, AGE)) {
            assertThat(application.service(MigrationService.class).apply("default"))
                    .containsExactly("home.M0002_age");

            assertThat(query(application, "SELECT \"name\" || \"age\" FROM \"home_thing\""))
                    .containsExactly("Jane18");
            assertThat(query(application, "SELECT count(*) FROM \"home_thing\" WHERE \"since\" = " + instant(product)))
                    .containsExactly("1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharesADatabaseWithTablesOfOthers(Product product) throws SQLException {
        try (RunningApplication application = start(product.url(), INITIAL)) {
            execute(application, "CREATE TABLE of_others (id integer)");
            MigrationService migrations = application.service(MigrationService.class);

            assertThat(migrations.apply("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.pending("default")).isEmpty();
            assertThat(query(application, "SELECT count(*) FROM of_others")).containsExactly("0");
        }
    }

    @Test
    void keepsNothingOfAMigrationThatFailsOnPostgresql() throws SQLException {
        String url = TestPostgresql.freshUrl();
        applyAndAddAColumnByHand(url);
        try (RunningApplication application = start(url, INITIAL, BROKEN)) {
            MigrationService migrations = application.service(MigrationService.class);

            assertThatThrownBy(() -> migrations.apply("default"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("nothing of the one that failed was kept")
                    .hasMessageContaining("column \"note\" of relation \"home_thing\" already exists");
            assertThat(migrations.pending("default")).containsExactly("home.M0002_broken");
            assertThat(query(application, "SELECT to_regclass('home_other')")).containsExactly("null");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB", "H2"})
    void goesOnWithTheStatementThatFailedWhenItsCauseIsMended(Product product) throws SQLException {
        String url = product.url();
        applyAndAddAColumnByHand(url);
        try (RunningApplication application = start(url, INITIAL, BROKEN)) {
            MigrationService migrations = application.service(MigrationService.class);

            assertThatThrownBy(() -> migrations.apply("default"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Duplicate column name")
                    .hasMessageContaining(" undoes no change of the schema");
            assertThat(migrations.pending("default")).containsExactly("home.M0002_broken");

            execute(application, "ALTER TABLE \"home_thing\" DROP COLUMN \"note\"");
            assertThat(migrations.apply("default")).containsExactly("home.M0002_broken");
        }
    }

    private void applyAndAddAColumnByHand(String url) throws SQLException {
        try (RunningApplication application = start(url, INITIAL)) {
            application.service(MigrationService.class).apply("default");
            execute(application, "ALTER TABLE \"home_thing\" ADD COLUMN \"note\" varchar(9)");
        }
    }

    /** A file of H2 belongs to one process, so only servers see several nodes start. */
    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, false",
        "POSTGRESQL, true",
        "MYSQL, false",
        "MYSQL, true",
        "MARIADB, false",
        "MARIADB, true"
    })
    void appliesEachOnceWhenSeveralStartAtTheSameTime(Product product, boolean withTablesOfOthers) throws Exception {
        String url = product.url();
        if (withTablesOfOthers) {
            try (RunningApplication application = start(url)) {
                execute(application, "CREATE TABLE of_others (id integer)");
            }
        }
        List<Callable<List<String>>> nodes = new ArrayList<>();
        List<RunningApplication> applications = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RunningApplication application = start(url, INITIAL, AGE);
            applications.add(application);
            nodes.add(() -> application.service(MigrationService.class).apply("default"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<String>> node : threads.invokeAll(nodes)) {
                node.get();
            }
        }

        assertThat(
                        query(
                                applications.getFirst(),
                                "SELECT \"description\" FROM \"flyway_schema_history\" WHERE \"version\" > '0' ORDER BY \"installed_rank\""))
                .containsExactly("home.M0001_initial", "home.M0002_age");
        applications.forEach(RunningApplication::close);
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        try (RunningApplication application = start("postgresql://jane:secret@127.0.0.1:1/site", INITIAL)) {
            assertThatThrownBy(() -> application.service(MigrationService.class).pending("default"))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("jane@127.0.0.1:1/site) cannot be reached: connection refused");
        }
    }

    private RunningApplication start(String url, Migration... migrations) {
        return ApplicationBuilder.of(TestSettings.of(folder, url))
                .apps(List.of(app("home", List.of(), migrations)))
                .start();
    }

    private static List<String> query(RunningApplication application, String sql) throws SQLException {
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

    private static void execute(RunningApplication application, String sql) throws SQLException {
        try (Connection connection = connect(application);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(RunningApplication application) throws SQLException {
        return PlainConnections.of(
                        application, application.service(Databases.class).get("default"))
                .dataSource()
                .getConnection();
    }
}
