package cotlette.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void isOneName() {
        assertThat(read("M0002_add_mood\r\n")).isEqualTo(new Latest.Named("M0002_add_mood"));
    }

    @Test
    void isAConflictOfTwoBranches() {
        assertThat(read("""
                <<<<<<< HEAD
                M0002_add_mood
                =======
                M0002_add_subtitle
                >>>>>>> main
                """)).isEqualTo(new Latest.Conflict("M0002_add_mood", "M0002_add_subtitle"));
    }

    @Test
    void isAConflictWhereWhatBothHadStandsBetween() {
        assertThat(read("""
                <<<<<<< HEAD
                M0002_add_mood
                ||||||| 1a2b3c4
                M0001_initial
                =======
                M0002_add_subtitle
                >>>>>>> main
                """)).isEqualTo(new Latest.Conflict("M0002_add_mood", "M0002_add_subtitle"));
    }

    @Test
    void refusesWhatNamesNoMigrationOrSeveral() {
        assertThatThrownBy(() -> read("M0002_add_mood\nM0002_add_subtitle\n"))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The file home/migrations/latest says [M0002_add_mood, M0002_add_subtitle] "
                        + "where it should have one line");
        assertThatThrownBy(() -> read("\n")).isInstanceOf(MigrationException.class);
        assertThatThrownBy(() -> read("<<<<<<< HEAD\n=======\nM0002_add_mood\n>>>>>>> main\n"))
                .isInstanceOf(MigrationException.class);
    }

    private static Latest read(String text) {
        return Latest.read(text, "home/migrations/latest");
    }
}
