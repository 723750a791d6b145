package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsLoaderTest {
    @TempDir
    Path folder;

    @Test
    void hasADefaultForEverything() throws IOException {
        Settings settings = load("").settings();

        assertThat(settings.baseDir()).isEqualTo(folder);
        assertThat(settings.debug()).isFalse();
        assertThat(settings.secretKey()).isEmpty();
        assertThat(settings.allowedHosts()).isEmpty();
        assertThat(settings.installedApps()).isEmpty();
        assertThat(settings.middleware()).containsExactly("security", "static", "csrf");
        assertThat(settings.databases()).isEmpty();
        assertThat(settings.templates().dirs()).containsExactly("src/main/resources/templates", "templates");
        assertThat(settings.templates().appDirs()).isTrue();
        assertThat(settings.staticFiles().url()).isEqualTo("/static/");
        assertThat(settings.staticFiles().dirs()).containsExactly("src/main/resources/static", "static");
        assertThat(settings.server()).isEqualTo(ServerSettings.DEFAULTS);
        assertThat(settings.appendSlash()).isTrue();
        assertThat(settings.timeZone().getId()).isEqualTo("UTC");
        assertThat(settings.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void readsEveryKindOfValue() throws IOException {
        Settings settings = load("""
                debug = true
                allowed_hosts = ["example.com", ".example.org", "*", "[::1]", "192.0.2.7"]
                installed_apps = ["home", "shop"]
                time_zone = "Europe/Berlin"
                language = "pt-BR"

                [databases.default]
                url = "sqlite:///db.sqlite3"
                pool_size = 2
                timeout = "500ms"

                [databases.replica]
                url = "sqlite:///replica.sqlite3"

                [server]
                max_body_size = 5_000_000_000
                parse_timeout = 3
                shutdown_timeout = "2m"
                """).settings();

        assertThat(settings.debug()).isTrue();
        assertThat(settings.allowedHosts()).containsExactly("example.com", ".example.org", "*", "[::1]", "192.0.2.7");
        assertThat(settings.installedApps()).containsExactly("home", "shop");
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(settings.language()).isEqualTo(Locale.forLanguageTag("pt-BR"));
        assertThat(settings.database("default").url()).isEqualTo("sqlite:///db.sqlite3");
        assertThat(settings.database("default").poolSize()).isEqualTo(2);
        assertThat(settings.database("default").timeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.database("replica").timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.server().maxBodySize()).isEqualTo(5_000_000_000L);
        assertThat(settings.server().parseTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.server().shutdownTimeout()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void letsLaterSourcesWin() throws IOException {
        write(
                "settings.toml",
                "secret_key = \"file\"\n[server]\nmax_headers = 1\nmax_parameters = 1\nmax_header_size = 1");
        write("settings.production.toml", "[server]\nmax_headers = 2\nmax_parameters = 2\nmax_header_size = 2");
        write("settings.local.toml", "[server]\nmax_headers = 3\nmax_parameters = 3");
        SettingsLoader loader = SettingsLoader.of(Project.at(folder))
                .environment(Map.of(
                        "COTLETTE_PROFILE",
                        "production",
                        "COTLETTE_SERVER__MAX_HEADERS",
                        "4",
                        "COTLETTE_DEBUG",
                        "true"))
                .set(List.of("debug=false"));

        LoadedSettings loaded = loader.load();

        assertThat(loaded.settings().secretKey()).isEqualTo("file");
        assertThat(loaded.settings().server().maxHeaderSize()).isEqualTo(2);
        assertThat(loaded.settings().server().maxParameters()).isEqualTo(3);
        assertThat(loaded.settings().server().maxHeaders()).isEqualTo(4);
        assertThat(loaded.settings().debug()).isFalse();
        assertThat(source(loaded, "secret_key")).isEqualTo("settings.toml:1");
        assertThat(source(loaded, "server.max_header_size")).isEqualTo("settings.production.toml:4");
        assertThat(source(loaded, "server.max_parameters")).isEqualTo("settings.local.toml:3");
        assertThat(source(loaded, "server.max_headers")).isEqualTo("environment variable COTLETTE_SERVER__MAX_HEADERS");
        assertThat(source(loaded, "debug")).isEqualTo("command line");
        assertThat(source(loaded, "language")).isEqualTo("default");
    }

    private static String source(LoadedSettings loaded, String key) {
        return loaded.source(key).describe();
    }

    @Test
    void readsTheVariablesThatPlatformsSet() {
        Settings settings = SettingsLoader.withoutFiles(folder)
                .environment(
                        Map.of("DATABASE_URL", "sqlite:///data/db.sqlite3", "SECRET_KEY", "s3cret", "PATH", "/bin"))
                .load()
                .settings();

        assertThat(settings.database("default").url()).isEqualTo("sqlite:///data/db.sqlite3");
        assertThat(settings.secretKey()).isEqualTo("s3cret");
    }

    @Test
    void prefersItsOwnVariableToThatOfThePlatformAndIgnoresEmptyOnes() {
        Settings settings = SettingsLoader.withoutFiles(folder)
                .environment(Map.of("SECRET_KEY", "platform", "COTLETTE_SECRET_KEY", "own", "COTLETTE_DEBUG", ""))
                .load()
                .settings();

        assertThat(settings.secretKey()).isEqualTo("own");
        assertThat(settings.debug()).isFalse();
    }

    @Test
    void leavesVariablesAloneThatAreNoSettings() {
        Map<String, String> variables = Map.of(
                "COTLETTE_HOME", "/opt/cotlette", "COTLETTE_JAVA_OPTS", "-Xmx1g", "COTLETTE_TEST_POSTGRESQL_URL", "x");

        assertThat(SettingsLoader.withoutFiles(folder)
                        .environment(variables)
                        .load()
                        .values())
                .allMatch(LoadedValue::isDefault);
    }

    @Test
    void takesListsWithCommasOrAsTomlFromTheEnvironmentAndTheCommandLine() {
        Settings settings = SettingsLoader.withoutFiles(folder)
                .environment(Map.of("COTLETTE_INSTALLED_APPS", "home, shop"))
                .set(List.of("middleware=[\"security\", \"a,b\"]"))
                .load()
                .settings();

        assertThat(settings.installedApps()).containsExactly("home", "shop");
        assertThat(settings.middleware()).containsExactly("security", "a,b");
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
        assertThat(load("\uFEFFdebug = true").settings().debug()).isTrue();
    }

    @Test
    void readsAnotherFileInPlaceOfTheProjectsOwn() throws IOException {
        write("settings.toml", "debug = true");
        write("other.toml", "language = \"de\"");

        Settings settings = SettingsLoader.of(Project.at(folder))
                .file(folder.resolve("other.toml"))
                .load()
                .settings();

        assertThat(settings.debug()).isFalse();
        assertThat(settings.language()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void refusesAProfileWithoutAFile() throws IOException {
        write("settings.toml", "");

        assertThatThrownBy(() ->
                        SettingsLoader.of(Project.at(folder)).profile("staging").load())
                .isInstanceOf(SettingsException.class)
                .hasMessage("The profile 'staging' has no file: " + folder
                        + "/settings.staging.toml does not exist. Create it, or leave out --profile staging.");
    }

    @Test
    void refusesAProfileThatIsAPath() throws IOException {
        write("settings.toml", "");

        assertThatThrownBy(() -> SettingsLoader.of(Project.at(folder))
                        .environment(Map.of("COTLETTE_PROFILE", "../../etc/x"))
                        .load())
                .hasMessageStartingWith("'../../etc/x' cannot be the name of a profile.");
    }

    @Test
    void masksSecretsAndPasswordsInUrls() throws IOException {
        LoadedSettings loaded = load("""
                secret_key = "very secret"
                [databases.default]
                url = "postgresql://jane:pa:ss@db.example.com/shop?password=hunter2&ssl=true"
                """);

        assertThat(loaded.values())
                .extracting(LoadedValue::key, LoadedValue::value)
                .contains(
                        tuple("secret_key", "\"********\""),
                        tuple(
                                "databases.default.url",
                                "\"postgresql://jane:********@db.example.com/shop?password=********&ssl=true\""));
        assertThat(loaded.settings().secretKey()).isEqualTo("very secret");
    }

    private LoadedSettings load(String toml) throws IOException {
        write("settings.toml", toml);
        return SettingsLoader.of(Project.at(folder)).load();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
