package cotlette.migrations;

import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Migration;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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

/** Against a real SQLite file. */
class FlywayMigrationsTest {
    private static final Migration INITIAL =
            migration("M0001_initial", "20260101000001", createTable("home_thing", autoKey("id"), varchar("name", 50)));
    private static final Migration AGE = migration(
            "M0002_age",
            "20260101000003",
            addColumn("home_thing", integer("age").withDefault(18)));

    @TempDir
    Path folder;

    private RunningApplication start(Migration... migrations) {
        return ApplicationBuilder.of(TestSettings.sqlite(folder))
                .apps(List.of(app("home", List.of(), migrations)))
                .start();
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("db.sqlite3"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("db.sqlite3"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void appliesWhatIsPendingOnceAndKeepsTheRows() throws SQLException {
        try (RunningApplication application = start(INITIAL)) {
            MigrationService migrations = application.service(MigrationService.class);
            assertThat(migrations.pending("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.apply("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.pending("default")).isEmpty();
            assertThat(migrations.apply("default")).isEmpty();
        }
        execute("INSERT INTO home_thing (name) VALUES ('Jane')");
        try (RunningApplication application = start(INITIAL, AGE)) {
            assertThat(application.service(MigrationService.class).apply("default"))
                    .containsExactly("home.M0002_age");
        }

        assertThat(query("SELECT name || age FROM home_thing")).containsExactly("Jane18");
        assertThat(query("SELECT description FROM flyway_schema_history ORDER BY installed_rank"))
                .containsExactly("home.M0001_initial", "home.M0002_age");
    }

    @Test
    void sharesADatabaseWithTablesOfOthers() throws SQLException {
        execute("CREATE TABLE of_others (id integer)");
        execute("INSERT INTO of_others VALUES (7)");
        try (RunningApplication application = start(INITIAL)) {
            MigrationService migrations = application.service(MigrationService.class);
            assertThat(migrations.pending("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.apply("default")).containsExactly("home.M0001_initial");
            assertThat(migrations.pending("default")).isEmpty();
        }

        assertThat(query("SELECT id FROM of_others")).containsExactly("7");
    }

    @Test
    void appliesOneThatWasMadeEarlierOnAnotherBranch() throws SQLException {
        Migration between = migration(
                "M0002_between",
                "20260101000002",
                addColumn("home_thing", varchar("note", 9).orNull()));
        try (RunningApplication application = start(INITIAL, AGE)) {
            application.service(MigrationService.class).apply("default");
        }
        try (RunningApplication application = start(INITIAL, between, AGE)) {
            assertThat(application.service(MigrationService.class).apply("default"))
                    .containsExactly("home.M0002_between");
        }

        assertThat(query("SELECT name FROM pragma_table_info('home_thing')"))
                .containsExactly("id", "name", "age", "note");
    }

    @Test
    void givesRowsThatExistTheTimeThatWasAnswered() throws SQLException {
        Migration since = migration(
                "M0002_since",
                "20260101000002",
                addColumn("home_thing", timestamp("since").withDefault("2026-01-31T12:00:00Z")));
        try (RunningApplication application = start(INITIAL)) {
            application.service(MigrationService.class).apply("default");
        }
        execute("INSERT INTO home_thing (name) VALUES ('Jane')");
        try (RunningApplication application = start(INITIAL, since)) {
            application.service(MigrationService.class).apply("default");
        }

        assertThat(query("SELECT since FROM home_thing")).containsExactly("2026-01-31T12:00:00.000000Z");
    }

    @Test
    void refusesOneThatWasEditedAfterItHadBeenApplied() {
        try (RunningApplication application = start(INITIAL)) {
            application.service(MigrationService.class).apply("default");
        }
        Migration edited = migration(
                "M0001_initial", "20260101000001", createTable("home_thing", autoKey("id"), varchar("name", 60)));
        try (RunningApplication application = start(edited)) {
            MigrationService migrations = application.service(MigrationService.class);

            assertThatThrownBy(() -> migrations.apply("default"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageStartingWith(
                            "The migration home.M0001_initial was changed after it had been applied. Take the change back");
            assertThat(migrations.pending("default")).isEmpty();
        }
    }

    @Test
    void refusesWhatTheDatabaseCannotDoBeforeAnythingIsDone() throws SQLException {
        Migration indexed =
                migration("M0002_index", "20260101000003", addIndex("home_thing", index("x", "lower(title)")));
        try (RunningApplication application = start(INITIAL, indexed)) {
            assertThatThrownBy(() -> application.service(MigrationService.class).apply("default"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessage(
                            "The migration home.M0002_index: The table home_thing has no column 'title'. Columns: id, name.");
        }
        assertThat(query("SELECT name FROM sqlite_master WHERE name = 'home_thing'"))
                .isEmpty();
    }

    @Test
    void holdsChecksAndIndexesOverExpressions() throws SQLException {
        Migration checked = migration(
                "M0001_initial",
                "20260101000001",
                createTable("home_thing", autoKey("id"), varchar("name", 50), check("named", "length(name) > 0")));
        Migration indexed = migration(
                "M0002_index",
                "20260101000003",
                addIndex("home_thing", index("long_name", "length(name)").where("length(name) > 9")));
        try (RunningApplication application = start(checked, indexed)) {
            application.service(MigrationService.class).apply("default");
        }

        assertThatThrownBy(() -> execute("INSERT INTO home_thing (name) VALUES ('')"))
                .hasMessageContaining("home_thing_named_check");
        assertThat(query("SELECT sql FROM sqlite_master WHERE name = 'home_thing_long_name_idx'"))
                .containsExactly("CREATE INDEX \"home_thing_long_name_idx\" ON \"home_thing\" ((length(\"name\"))) "
                        + "WHERE length(\"name\") > 9");
    }

    @Test
    void keepsNothingOfAMigrationThatFails() throws SQLException {
        Migration broken = migration(
                "M0002_broken",
                "20260101000002",
                createTable("home_other", autoKey("id")),
                addColumn("home_thing", varchar("note", 9).orNull()));
        try (RunningApplication application = start(INITIAL)) {
            application.service(MigrationService.class).apply("default");
        }
        execute("ALTER TABLE home_thing ADD COLUMN note TEXT");
        try (RunningApplication application = start(INITIAL, broken)) {
            MigrationService migrations = application.service(MigrationService.class);

            assertThatThrownBy(() -> migrations.apply("default"))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("nothing of the one that failed was kept")
                    .hasMessageContaining("duplicate column name: note");
            assertThat(migrations.pending("default")).containsExactly("home.M0002_broken");
        }

        assertThat(query("SELECT name FROM sqlite_schema WHERE name = 'home_other'"))
                .isEmpty();
    }

    @Test
    void appliesEachOnceWhenSeveralStartAtTheSameTime() throws Exception {
        List<Callable<List<String>>> nodes = new ArrayList<>();
        List<RunningApplication> applications = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            RunningApplication application = start(INITIAL, AGE);
            applications.add(application);
            nodes.add(() -> application.service(MigrationService.class).apply("default"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<String>> node : threads.invokeAll(nodes)) {
                node.get();
            }
        }
        applications.forEach(RunningApplication::close);

        assertThat(query("SELECT description FROM flyway_schema_history ORDER BY installed_rank"))
                .containsExactly("home.M0001_initial", "home.M0002_age");
    }
}
