package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the terminal shows to somebody who makes a mistake: the cause first, what to do, no stack trace, and exit code 1 or 2. */
class CommandMessagesTest {
    private static final String VIEWS = "src/main/java/mysite/home/HomeViews.java";
    private static final String MODEL = "src/main/java/mysite/home/HomePage.java";
    private static final String MODULE = "src/main/java/module-info.java";
    private static final String SETTINGS = "settings.toml";
    private static final String URL = "sqlite:///db.sqlite3";

    @TempDir
    static Path parent;

    private static SampleProject sample;

    @TempDir
    Path here;

    @BeforeAll
    static void makeProject() throws Exception {
        sample = SampleProject.make(parent);
    }

    /** A mistake in a project, and the command that meets it. */
    private record Mistake(String name, String what, Edit edit, List<String> command) {
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Edit {
        void in(SampleProject project) throws IOException;
    }

    private static Mistake mistake(String name, String what, Edit edit, String... command) {
        return new Mistake(name, what, edit, List.of(command));
    }

    private static Mistake setting(String name, String what, String before, String after, String... command) {
        return mistake(name, what, project -> project.replace(SETTINGS, before, after), command);
    }

    private static Mistake url(String name, String what, String url, String command) {
        return setting(name, what, URL, url, command);
    }

    static Stream<Mistake> settings() {
        return Stream.of(
                setting("setting-unknown", "A setting that does not exist", "debug = true", "debgu = true", "check"),
                setting(
                        "setting-of-another-type",
                        "A setting of another type",
                        "debug = true",
                        "debug = \"yes\"",
                        "check"),
                setting("settings-not-toml", "A file that is not TOML", "language = \"en\"", "language = en", "check"),
                setting(
                        "setting-after-a-table",
                        "A setting below the table of another",
                        "url = \"" + URL + "\"",
                        "url = \"" + URL + "\"\nappend_slash = false",
                        "check"),
                setting("app-unknown", "An app that does not exist", "[\"home\"]", "[\"home\", \"blgo\"]", "check"),
                setting(
                        "middleware-unknown",
                        "Middleware that does not exist",
                        "\"csrf\"]",
                        "\"csrf\", \"cors\"]",
                        "check"),
                setting(
                        "secret-key-missing",
                        "No secret key in production",
                        "debug = true",
                        "debug = false",
                        "check",
                        "--set",
                        "secret_key="),
                url("database-without-scheme", "A database without a scheme", "db.sqlite3", "check"),
                url("database-scheme-misspelt", "A misspelt scheme", "sqllite:///db.sqlite3", "check"),
                url(
                        "database-not-served",
                        "A database that nothing here serves",
                        "sqlserver://root:hunter2@localhost/shop",
                        "migrate"),
                url(
                        "database-sqlite-two-slashes",
                        "A file of SQLite after two slashes",
                        "sqlite://db.sqlite3",
                        "check"),
                url(
                        "database-without-name",
                        "PostgreSQL without the name of a database",
                        "postgresql://jane:hunter2@localhost",
                        "check"),
                url(
                        "migrate-without-database",
                        "Migrations of a database that does not run",
                        "postgresql://jane:hunter2@127.0.0.1:1/shop",
                        "migrate"),
                url(
                        "database-folder-missing",
                        "A database in a folder that does not exist",
                        "sqlite:///data/db.sqlite3",
                        "migrate"));
    }

    static Stream<Mistake> code() {
        return Stream.of(
                mistake(
                        "code-does-not-compile",
                        "Code that does not compile",
                        project -> project.replace(VIEWS, "public Response about()", "public Respons about()"),
                        "check"),
                mistake(
                        "view-without-return",
                        "A view that returns nothing on one of its ways",
                        project -> project.replace(VIEWS, "return Response.template(\"home/about.html\");", ""),
                        "check"),
                mistake(
                        "model-without-manager",
                        "A model without a manager",
                        project -> project.replace(
                                MODEL, "public static final Manager<HomePage> objects = HomePage_.objects;", ""),
                        "check"),
                mistake(
                        "routes-alike",
                        "Two routes with one path",
                        project -> project.replace(VIEWS, "@Get(\"/about\")", "@Get(\"/api/home\")"),
                        "check"),
                mistake(
                        "module-not-required",
                        "A module that is used and not required",
                        project -> project.replace(
                                VIEWS,
                                "public final class HomeViews {",
                                "public final class HomeViews {\n    java.sql.Connection connection;\n"),
                        "check"),
                mistake(
                        "urls-not-provided",
                        "Routes that are not provided",
                        project -> project.replace(
                                MODULE, "    provides cotlette.api.http.UrlConf with mysite.Urls;\n", ""),
                        "check"),
                mistake(
                        "app-not-provided-at-all",
                        "An app that is not provided",
                        project -> project.replace(
                                MODULE, "    provides cotlette.api.App with mysite.home.HomeApp;\n", ""),
                        "check"),
                mistake(
                        "models-with-one-table",
                        "Two models with one table",
                        project -> project.write("src/main/java/mysite/home/Copy.java", """
                                package mysite.home;

                                import cotlette.api.orm.AutoField;
                                import cotlette.api.orm.Manager;
                                import cotlette.api.orm.Model;
                                import cotlette.api.orm.Table;

                                @Table("home_homepage")
                                public class Copy extends Model {
                                    public static final Manager<Copy> objects = Copy_.objects;

                                    @AutoField
                                    public Long id;
                                }
                                """),
                        "check"),
                mistake(
                        "field-without-default",
                        "A new field without a value for the rows that exist",
                        project -> project.replace(
                                MODEL,
                                "    @TextField(defaultValue = \"\")",
                                "    @CharField(maxLength = 20)\n    public String kind;\n\n    @TextField(defaultValue = \"\")"),
                        "makemigrations"));
    }

    static Stream<Mistake> words() {
        Edit nothing = project -> {};
        return Stream.of(
                mistake("command-unknown", "A command that does not exist", nothing, "migrat"),
                mistake("option-unknown", "An option that does not exist", nothing, "runserver", "--ipv4"),
                mistake("argument-unexpected", "An argument too many", nothing, "migrate", "home", "away"),
                mistake("address-not-one", "An address that is none", nothing, "runserver", "localhost"),
                mistake("setting-on-the-command-line", "A setting without a value", nothing, "check", "--set", "debug"),
                mistake("startapp-exists", "An app that exists", nothing, "startapp", "home"),
                mistake("startapp-name", "A name that cannot be an app's", nothing, "startapp", "my-blog"));
    }

    @ParameterizedTest
    @MethodSource({"settings", "code", "words"})
    void teaches(Mistake mistake) throws Exception {
        SampleProject project = sample.copy(here);
        mistake.edit().in(project);

        Image.Outcome outcome = project.run(mistake.command().toArray(String[]::new));

        check(mistake.name(), mistake.what(), mistake.command(), outcome);
    }

    @Test
    void teachesOutsideOfAProject() throws Exception {
        check("no-project", "A folder without a project", List.of("runserver"), Image.run(here, "runserver"));
        check(
                "startproject-name",
                "A name that cannot be a project's",
                List.of("startproject", "my-site"),
                Image.run(here, "startproject", "my-site"));
    }

    @Test
    void teachesWhereAPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            Image.Outcome outcome = sample.run("runserver", Integer.toString(port));

            check(
                    "port-taken",
                    "A port that is taken",
                    List.of("runserver"),
                    new Image.Outcome(
                            outcome.code(),
                            outcome.text()
                                    .replace(Integer.toString(port), "8000")
                                    .replace(Integer.toString(port + 1), "8001")));
        }
    }

    private void check(String name, String what, List<String> command, Image.Outcome outcome) throws IOException {
        String text = outcome.text()
                .replace(here.toString(), "/home/jane")
                .replace(parent.toString(), "/home/jane")
                .replaceAll("Served here: [^.]+\\.", "Served here: h2, mariadb, mysql, oracle, postgresql, sqlite.");
        new GoldenMessage(what, "$ cotlette " + String.join(" ", command), text).check(name);
        assertThat(text).doesNotContain("\tat ", "hunter2");
        boolean warning = text.startsWith("! ");
        assertThat(text).startsWith(warning ? "! " : "✗ ");
        assertThat(outcome.code()).isBetween(warning ? 0 : 1, warning ? 0 : 2);
    }
}
