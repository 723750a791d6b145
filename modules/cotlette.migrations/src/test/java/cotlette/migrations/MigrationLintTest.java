package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.Models.migration;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationLintTest {
    private static final AppMigration FIRST = new AppMigration(
            "home",
            migration(
                    "M0001_initial",
                    "20260101000001",
                    createTable(
                            "home_thing",
                            autoKey("id"),
                            varchar("name", 50),
                            integer("age").orNull()),
                    addIndex("home_thing", "name")));

    private static List<String> dangers(Operation... operations) {
        AppMigration second = new AppMigration("home", migration("M0002_more", "20260101000002", operations));
        return MigrationLint.of(second, SchemaState.EMPTY.after(FIRST)).stream()
                .map(Caution::danger)
                .toList();
    }

    @Test
    void saysWhatBreaksTheVersionThatStillRuns() {
        assertThat(dangers(dropColumn("home_thing", "age")).toString()).contains("still runs uses the column");
        assertThat(dangers(renameColumn("home_thing", "age", "years")).toString())
                .contains("by its old name");
        assertThat(dangers(renameTable("home_thing", "home_other")).toString()).contains("by its old name");
        assertThat(dangers(dropTable("home_thing")).toString()).contains("still runs uses the table");
        assertThat(dangers(addColumn("home_thing", text("note"), filledWith("")))
                        .toString())
                .contains("its new rows are refused");
        assertThat(dangers(alterColumn("home_thing", integer("age"), filledWith(0)))
                        .toString())
                .contains("may write nulls");
    }

    @Test
    void saysWhatStopsOthersForLong() {
        assertThat(dangers(addIndex("home_thing", "age"))).hasSize(1);
        assertThat(dangers(addCheck("home_thing", check("old", "age > 0")))).hasSize(1);
        assertThat(dangers(alterColumn("home_thing", bigint("age").orNull())).toString())
                .contains("written anew");
        assertThat(dangers(
                        addColumn("home_thing", bigint("other_id").orNull().references("home_thing", "id", CASCADE))))
                .hasSize(1);
        assertThat(dangers(alterColumn("home_thing", varchar("name", 50).withUnique()))
                        .toString())
                .contains("the same value");
    }

    @Test
    void isSilentWhereNobodyIsDisturbed() {
        assertThat(dangers(
                        addColumn("home_thing", text("note").orNull()),
                        addColumn("home_thing", text("more").withDefault("")),
                        alterColumn("home_thing", varchar("name", 80)),
                        alterColumn("home_thing", text("name").orNull()),
                        dropIndex("home_thing", "name")))
                .isEmpty();
    }

    @Test
    void isSilentAboutTablesThatItMakes() {
        assertThat(dangers(
                        createTable("home_other", autoKey("id"), text("note")),
                        addIndex("home_other", "note"),
                        renameTable("home_other", "home_third"),
                        dropIndex("home_third", "note"),
                        dropColumn("home_third", "note")))
                .isEmpty();
    }
}
