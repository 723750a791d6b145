package cotlette.migrations;

import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Operation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationNameTest {
    private static final List<String> EMPTY = List.of();
    private static final List<String> TWO = List.of("M0001_initial", "M0002_more");
    private static final Operation COLUMN =
            addColumn("home_author", text("motto").orNull());

    private static AppChange change(Operation... operations) {
        return new AppChange("home", List.of(operations), List.of());
    }

    @Test
    void callsTheFirstOneInitial() {
        assertThat(MigrationName.next(EMPTY, change(createTable("home_a", autoKey("id"))), Optional.empty()))
                .isEqualTo("M0001_initial");
    }

    @Test
    void saysWhatChanges() {
        assertThat(MigrationName.next(TWO, change(COLUMN), Optional.empty())).isEqualTo("M0003_add_author_motto");
        assertThat(MigrationName.next(TWO, change(createTable("home_a", autoKey("id")), COLUMN), Optional.empty()))
                .isEqualTo("M0003_create_a_and_more");
    }

    @Test
    void takesTheWordsOfTheMessage() {
        assertThat(MigrationName.next(TWO, change(COLUMN), Optional.of("Mottos & more!")))
                .isEqualTo("M0003_mottos_more");
    }

    @Test
    void fallsBackWhereTheMessageHasNoWords() {
        assertThat(MigrationName.next(TWO, change(COLUMN), Optional.of("!!!"))).isEqualTo("M0003_add_author_motto");
    }

    @Test
    void callsWhatAPersonWritesCustom() {
        assertThat(MigrationName.next(TWO, change(), Optional.empty())).isEqualTo("M0003_custom");
    }
}
