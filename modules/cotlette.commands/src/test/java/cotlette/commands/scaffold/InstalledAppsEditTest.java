package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstalledAppsEditTest {
    @Test
    void addsToALine() {
        assertThat(edit("installed_apps = []\n")).isEqualTo("installed_apps = [\"blog\"]\n");
        assertThat(edit("installed_apps = [\"home\"]\n")).isEqualTo("installed_apps = [\"home\", \"blog\"]\n");
        assertThat(edit("installed_apps=['home',]  # all\n")).isEqualTo("installed_apps=['home', \"blog\"]  # all\n");
        assertThat(edit("installed_apps = [ \"home\" ]\n")).isEqualTo("installed_apps = [ \"home\", \"blog\" ]\n");
    }

    @Test
    void addsALineToSeveral() {
        assertThat(edit("""
                installed_apps = [
                    "home",   # first
                    # "old",
                    "shop"    # last
                ]
                """)).isEqualTo("""
                installed_apps = [
                    "home",   # first
                    # "old",
                    "shop",    # last
                    "blog"
                ]
                """);
    }

    @Test
    void keepsTheCommaAtTheEnd() {
        assertThat(edit("installed_apps = [\n  \"home\",\n]\n"))
                .isEqualTo("installed_apps = [\n  \"home\",\n  \"blog\",\n]\n");
    }

    @Test
    void addsToALastLineThatCloses() {
        assertThat(edit("installed_apps = [\n  \"home\",\n  \"shop\"]\n"))
                .isEqualTo("installed_apps = [\n  \"home\",\n  \"shop\",\n  \"blog\"]\n");
    }

    @Test
    void keepsLineBreaksOfWindows() {
        assertThat(edit("installed_apps = [\r\n  \"home\"\r\n]\r\n"))
                .isEqualTo("installed_apps = [\r\n  \"home\",\r\n  \"blog\"\r\n]\r\n");
    }

    @Test
    void addsTheKeyAboveAllTables() {
        assertThat(edit("debug = true\n\n# Where data are.\n[databases.default]\nurl = \"sqlite:///db\"\n"))
                .isEqualTo(
                        "debug = true\ninstalled_apps = [\"blog\"]\n\n# Where data are.\n[databases.default]\nurl = \"sqlite:///db\"\n");
        assertThat(edit("[server]\n")).isEqualTo("installed_apps = [\"blog\"]\n\n[server]\n");
        assertThat(edit("")).isEqualTo("installed_apps = [\"blog\"]\n");
    }

    @Test
    void isNotFooledByCommentsTextsAndTables() {
        assertThat(
                        edit(
                                "# installed_apps = [\"blog\"]\nname = \"\"\"\ninstalled_apps = []\n\"\"\"\n[other]\ninstalled_apps = []\n"))
                .isEqualTo(
                        "# installed_apps = [\"blog\"]\nname = \"\"\"\ninstalled_apps = []\n\"\"\"\ninstalled_apps = [\"blog\"]\n"
                                + "[other]\ninstalled_apps = []\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"installed_apps = [\"blog\"]", "installed_apps = [\n 'home', 'blog']"})
    void leavesWhatIsThere(String settings) {
        assertThat(InstalledAppsEdit.apply(settings, "blog")).isEqualTo(new Edit.Present());
    }

    @ParameterizedTest
    @ValueSource(strings = {"installed_apps = \"home\"", "installed_apps = [\"home\"", "installed_apps ="})
    void refusesWhatIsNoList(String settings) {
        assertThat(InstalledAppsEdit.apply(settings, "blog"))
                .isEqualTo(new Edit.Refused("installed_apps = [\"…\", \"blog\"]"));
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(InstalledAppsEdit.apply(edit("installed_apps = [\n  \"home\"\n]\n"), "blog"))
                .isEqualTo(new Edit.Present());
    }

    private static String edit(String settings) {
        return switch (InstalledAppsEdit.apply(settings, "blog")) {
            case Edit.Changed changed -> changed.text();
            case Edit other -> other.toString();
        };
    }
}
