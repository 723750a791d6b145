package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who made a mistake in the settings. */
class SettingsMessagesTest {
    @TempDir
    Path folder;

    @Test
    void nameTheNearestKey() {
        assertThat(messageFor("\ndebgu = true"))
                .isEqualTo(
                        "settings.toml:2: Unknown setting 'debgu'. Did you mean 'debug'? Settings: allowed_hosts, append_slash, databases, debug, "
                                + "installed_apps, language, middleware, secret_key, server, static, strict_fetch, templates, time_zone.");
    }

    @Test
    void nameTheNearestKeyOfATable() {
        assertThat(messageFor("[server]\nmax_header = 10"))
                .isEqualTo(
                        "settings.toml:2: Unknown setting 'max_header' in [server]. Did you mean 'max_headers'? Settings in [server]: "
                                + "body_timeout, idle_timeout, max_body_size, max_header_size, max_headers, max_parameters, max_sending_per_address, parse_timeout, "
                                + "shutdown_timeout.");
    }

    @Test
    void nameTheTableInWhichAKeyBelongs() {
        assertThat(messageFor("max_headers = 10"))
                .startsWith("settings.toml:1: Unknown setting 'max_headers'. Did you mean 'server.max_headers'?");
    }

    @Test
    void sayThatAKeyBelongsToNoTable() {
        assertThat(messageFor("[databases.default]\nurl = \"sqlite://\"\nappend_slash = true"))
                .isEqualTo(
                        "settings.toml:3: Unknown setting 'append_slash' in [databases.default]. It belongs to no table: write it "
                                + "above the first one. Settings in [databases.default]: atomic_requests, pool_size, statement_timeout, timeout, url.");
    }

    @Test
    void showWhatIsExpected() {
        assertThat(messageFor("debug = \"yes\""))
                .isEqualTo(
                        "settings.toml:1: debug is \"yes\", but must be true or false. Write, for example, debug = false.");
        assertThat(messageFor("installed_apps = \"home\""))
                .isEqualTo("settings.toml:1: installed_apps is \"home\", but must be a list of texts. "
                        + "Write, for example, installed_apps = [].");
        assertThat(messageFor("installed_apps = [1]"))
                .isEqualTo("settings.toml:1: installed_apps is [1], but must be a list of texts. "
                        + "Write, for example, installed_apps = [].");
        assertThat(messageFor("allowed_hosts = [\"https://example.com:8000\"]"))
                .isEqualTo(
                        "settings.toml:1: allowed_hosts is [\"https://example.com:8000\"], but must be a list of host names without scheme "
                                + "and port, such as [\"example.com\", \".example.org\", \"[::1]\"]. Write, for example, allowed_hosts = [].");
        assertThat(messageFor("[server]\nmax_headers = 0"))
                .isEqualTo("settings.toml:2: server.max_headers is 0, but must be a whole number from 1 to 2147483647. "
                        + "Write, for example, max_headers = 100.");
        assertThat(messageFor("[server]\nidle_timeout = \"10 seconds\""))
                .isEqualTo(
                        "settings.toml:2: server.idle_timeout is \"10 seconds\", but must be a time such as \"10s\", \"500ms\" or "
                                + "\"2m\", or whole seconds. Write, for example, idle_timeout = \"60s\".");
        assertThat(messageFor("[static]\nurl = \"static\""))
                .isEqualTo(
                        "settings.toml:2: static.url is \"static\", but must be a path that begins and ends with a slash. "
                                + "Write, for example, url = \"/static/\".");
        assertThat(messageFor("language = \"english (UK)\""))
                .isEqualTo(
                        "settings.toml:1: language is \"english (UK)\", but must be the code of a language such as \"en\" or "
                                + "\"pt-BR\". Write, for example, language = \"en\".");
    }

    @Test
    void nameTheNearestTimeZone() {
        assertThat(messageFor("time_zone = \"Europe/Berln\""))
                .isEqualTo(
                        "settings.toml:1: time_zone is \"Europe/Berln\", but must be the name of a time zone such as \"UTC\" or "
                                + "\"Europe/Berlin\". Did you mean 'Europe/Berlin'? Write, for example, time_zone = \"UTC\".");
    }

    @Test
    void sayThatATableIsNoValueAndAValueNoTable() {
        assertThat(messageFor("[debug]\nx = 1"))
                .isEqualTo(
                        "settings.toml:1: debug is a table, but must be true or false. Write, for example, debug = false.");
        assertThat(messageFor("server = 1"))
                .isEqualTo("settings.toml:1: server is 1, but must be a table. Write [server], and its keys below.");
    }

    @Test
    void askForTheUrlOfADatabase() {
        assertThat(messageFor("[databases.default]\npool_size = 1"))
                .isEqualTo(
                        "settings.toml:1: databases.default.url is missing. Write url = \"sqlite:///db.sqlite3\" below "
                                + "[databases.default].");
    }

    @Test
    void neverShowASecret() {
        assertThat(messageFor("secret_key = [\"abc\"]"))
                .isEqualTo(
                        "settings.toml:1: secret_key is \"********\", but must be a text. Write, for example, secret_key = \"\".");
    }

    @Test
    void tellAllMistakesAtOnceFromTheTop() {
        assertThat(messageFor("""
                append_slash = 1
                debug = "on"
                [server]
                max_headers = "many"
                [databases.default]
                urll = "sqlite:///db.sqlite3"
                """)).isEqualTo("""
                5 settings are wrong:
                  settings.toml:1: append_slash is 1, but must be true or false. Write, for example, append_slash = true.
                  settings.toml:2: debug is "on", but must be true or false. Write, for example, debug = false.
                  settings.toml:4: server.max_headers is "many", but must be a whole number from 1 to 2147483647. Write, for example, \
                max_headers = 100.
                  settings.toml:5: databases.default.url is missing. Write url = "sqlite:///db.sqlite3" below [databases.default].
                  settings.toml:6: Unknown setting 'urll' in [databases.default]. Did you mean 'url'? Settings in [databases.default]: \
                atomic_requests, pool_size, statement_timeout, timeout, url.""");
    }

    @Test
    void nameTheVariableOfTheEnvironment() {
        SettingsLoader loader = SettingsLoader.withoutFiles(folder)
                .environment(Map.of("COTLETTE_DEBUG", "yes", "COTLETTE_DEBGU", "true"));

        assertThatThrownBy(loader::load)
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        wrong -> assertThat(wrong.problems())
                                .satisfiesExactly(
                                        problem -> assertThat(problem)
                                                .isEqualTo(
                                                        "environment variable COTLETTE_DEBUG: debug is \"yes\", but must be true or false. "
                                                                + "Write, for example, COTLETTE_DEBUG=false."),
                                        problem -> assertThat(problem)
                                                .startsWith(
                                                        "environment variable COTLETTE_DEBGU: Unknown setting 'debgu'. "
                                                                + "Did you mean 'debug'?")));
    }

    @Test
    void nameTheOptionOfTheCommandLine() {
        SettingsLoader loader = SettingsLoader.withoutFiles(folder);

        assertThatThrownBy(() -> loader.set(List.of("server.max_headers=x")).load())
                .hasMessage(
                        "command line: server.max_headers is \"x\", but must be a whole number from 1 to 2147483647. "
                                + "Write, for example, --set server.max_headers=100.");
        assertThatThrownBy(() -> loader.set(List.of("debug")).load())
                .hasMessage("--set debug: a setting is given as key=value, for example --set debug=false or "
                        + "--set server.max_body_size=1000000.");
    }

    @Test
    void showTheLineThatIsNotToml() {
        assertThat(messageFor("debug = true\nlanguage = en\n")).isEqualTo("""
                settings.toml:2:12: This cannot be read as TOML. A value is a text in "quotes", a number, true, false, or a list in \
                [brackets].
                   |
                 2 | language = en
                   |            ^""");
        assertThat(messageFor("path = \"C:\\dir\"")).isEqualTo("""
                settings.toml:1:11: A backslash begins an escape sequence, and there is none like this. Write \\\\ for a backslash, or \
                put the text in 'single quotes'.
                   |
                 1 | path = "C:\\dir"
                   |           ^""");
        assertThat(messageFor("installed_apps = [\"home\"\n\ndebug = true")).isEqualTo("""
                settings.toml:3:1: Something is missing before this: a comma, a quote, or the end of a line. A value is a text in \
                "quotes", a number, true, false, or a list in [brackets].
                   |
                 3 | debug = true
                   | ^""");
    }

    @Test
    void showWhatStandsInAFileTwice() {
        assertThat(messageFor("debug = true\n\n# again\ndebug = false\n\n# end\nlanguage = \"en\""))
                .isEqualTo("""
                settings.toml:4:1: This key stands here for the second time. Keep one of the two lines.
                   |
                 4 | debug = false
                   | ^""");
        assertThat(messageFor("[server]\n[static]\n[server]\n")).isEqualTo("""
                settings.toml:3:8: This table stands here for the second time. Put all its keys below one of the two headers.
                   |
                 3 | [server]
                   |        ^""");
    }

    @Test
    void explainWhatIsCutOffOrMisplaced() {
        assertThat(messageFor("language = \"en"))
                .startsWith("settings.toml:1:15: The file ends too early: a quote or a bracket is missing.");
        assertThat(messageFor("language = \ndebug = true"))
                .startsWith("settings.toml:1:12: The line ends too early: a value, a quote or a bracket is missing.");
        assertThat(messageFor("= 1"))
                .startsWith("settings.toml:1:1: This cannot be read as TOML. A line is a [table], or a key = value.");
    }

    @Test
    void nameAFileThatIsMissing() throws IOException {
        Files.writeString(folder.resolve("settings.toml"), "");
        SettingsLoader loader = SettingsLoader.of(Project.at(folder)).file(folder.resolve("other.toml"));

        assertThatThrownBy(loader::load).hasMessage("There is no settings file " + folder.resolve("other.toml") + ".");
    }

    @Test
    void doNotShowALineThatHoldsASecret() {
        assertThat(messageFor("secret_key = hunter2")).doesNotContain("hunter2").startsWith("settings.toml:1:");
    }

    private String messageFor(String toml) {
        try {
            Files.writeString(folder.resolve("settings.toml"), toml);
            SettingsLoader.of(Project.at(folder)).load();
        } catch (IOException unwritable) {
            throw new AssertionError(unwritable);
        } catch (SettingsException wrong) {
            return wrong.getMessage();
        }
        throw new AssertionError("Nothing was found wrong in: " + toml);
    }
}
