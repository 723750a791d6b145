package cotlette.migrations;

import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.text;
import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.apps;
import static cotlette.migrations.Models.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Migration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationHistoryTest {
    private static MigrationHistory history(Migration... migrations) {
        return MigrationHistory.of(apps(app("home", List.of(), migrations)));
    }

    @Test
    void ordersByVersionAcrossApps() {
        MigrationHistory history = MigrationHistory.of(apps(
                app(
                        "home",
                        List.of(),
                        migration("M0001_initial", "20260101000001"),
                        migration("M0002_b", "20260101000003")),
                app("shop", List.of(), migration("M0001_initial", "20260101000002"))));

        assertThat(history.migrations())
                .extracting(AppMigration::id)
                .containsExactly("home.M0001_initial", "shop.M0001_initial", "home.M0002_b");
        assertThat(history.latest("home")).map(AppMigration::id).contains("home.M0002_b");
    }

    @Test
    void leadsToTheSchemaOfAllOperations() {
        MigrationHistory history = history(
                migration("M0001_initial", "20260101000001", createTable("home_thing", autoKey("id"))),
                migration(
                        "M0002_b",
                        "20260101000002",
                        addColumn("home_thing", text("note").orNull())));

        assertThat(history.state().table("home_thing"))
                .hasValueSatisfying(
                        table -> assertThat(table.schema().column("note")).isPresent());
    }

    @Test
    void refusesTwoOfOneVersion() {
        assertThatThrownBy(
                        () -> history(migration("M0001_a", "20260101000001"), migration("M0002_b", "20260101000001")))
                .hasMessage(
                        "The migrations home.M0001_a and home.M0002_b have the same version 20260101000001. Count one of them up by a "
                                + "second, unless it was applied somewhere already.");
    }

    @Test
    void refusesAVersionThatIsNoTime() {
        assertThatThrownBy(() -> history(migration("M0001_a", "1")))
                .hasMessage(
                        "The version of migration home.M0001_a is '1'. Write the time it was made, in UTC, as yyyyMMddHHmmss.");
    }

    @Test
    void refusesADependencyThatComesLater() {
        assertThatThrownBy(() -> MigrationHistory.of(apps(
                        app("home", List.of(), migration("M0001_a", "20260101000001", List.of("shop.M0001_b"))),
                        app("shop", List.of(), migration("M0001_b", "20260101000002")))))
                .hasMessageContaining("home.M0001_a depends on shop.M0001_b");
    }

    @Test
    void refusesAColumnOfATableThatNobodyCreates() {
        MigrationHistory history = history(migration(
                "M0001_a",
                "20260101000001",
                addColumn("home_thing", text("note").orNull())));

        assertThatThrownBy(history::state)
                .hasMessage(
                        "The migration home.M0001_a does not fit what those before it lead to: add column note to home_thing. There is no table home_thing.");
    }

    @Test
    void refusesATableThatExists() {
        MigrationHistory history = history(
                migration("M0001_a", "20260101000001", createTable("home_thing", autoKey("id"))),
                migration("M0002_b", "20260101000002", createTable("home_thing", autoKey("id"))));

        assertThatThrownBy(history::state).hasMessageContaining("There is a table home_thing already.");
    }
}
