package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser shows to somebody who makes a mistake in a view, a query or a template. */
class PageMessagesTest {
    private static final Path MISTAKES = GoldenMessage.root().resolve("distribution/src/test/resources/messages");

    @TempDir
    static Path parent;

    private static RunningServer server;
    private static Path database;
    private static HttpResponse<String> beforeMigrations;

    @BeforeAll
    static void serve() throws Exception {
        SampleProject project = SampleProject.make(parent);
        String templates = "src/main/resources/templates/mistakes/";
        try (Stream<Path> files = Files.list(MISTAKES.resolve("templates"))) {
            for (Path file : files.toList()) {
                project.write(templates + file.getFileName(), Files.readString(file));
            }
        }
        project.write(
                "src/main/java/mysite/home/MistakeViews.java",
                Files.readString(MISTAKES.resolve("MistakeViews.java.txt")));
        String include = "routes.include(new HomeViews_());";
        project.replace(
                "src/main/java/mysite/Urls.java",
                include,
                include + " routes.include(new mysite.home.MistakeViews_());");
        project.replace("settings.toml", "[databases.default]", "[databases.default]\ntimeout = \"500ms\"");
        database = project.folder().resolve("db.sqlite3");
        Files.delete(database);
        server = RunningServer.start(project);
        beforeMigrations = server.get("api/home");
        // What the button of that page does.
        assertThat(server.post("_cotlette/migrate", "application/x-www-form-urlencoded", "next=/")
                        .statusCode())
                .isEqualTo(303);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "field-unknown | A field that does not exist, in a filter written as text",
                "lookup-unknown | A lookup that does not exist",
                "lookup-value | A value of another type in a filter written as text",
                "row-missing | A row that does not exist",
                "text-too-long | A text that does not fit",
                "field-not-set | A field that was not set",
                "view-returns-null | A view that returns null",
                "null-pointer | A method of null",
                "template-missing | A template that does not exist",
                "template-unclosed | A block of a template that is not ended",
                "template-directive-unknown | A directive that does not exist",
                "template-expression | An expression that cannot be read",
                "template-value-unknown | A value that the view does not hand over",
                "template-property-unknown | A property that does not exist",
                "template-method-unknown | A method that does not exist",
                "template-forbidden | A method that templates may not call",
                "template-url-unknown | A route name that does not exist",
                "template-static-unknown | A static file that does not exist",
                "template-include-missing | An included template that does not exist",
            })
    void teaches(String name, String what) throws Exception {
        HttpResponse<String> page = server.get("mistakes/" + name);

        assertThat(page.statusCode()).isEqualTo(500);
        check(name, what, page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"page-missing | abuot | An address that no route has"})
    void teachesWhereNothingIs(String name, String path, String what) throws Exception {
        HttpResponse<String> page = server.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        check(name, what, page);
    }

    @Test
    void teachesWhereMigrationsArePending() throws Exception {
        check("migrations-pending", "Migrations that were not applied", beforeMigrations);
    }

    @Test
    void teachesWhereSomebodyElseHasLockedTheDatabase() throws Exception {
        HttpResponse<String> refused;
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            refused = add("First");
            statement.execute("ROLLBACK");
        }

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        check("database-locked", "A database that another process has locked for too long", refused);
        assertThat(add("Second").statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> add(String title) throws IOException, InterruptedException {
        return server.post("api/home", "application/json", "{\"title\":\"" + title + "\"}");
    }

    private static void check(String name, String what, HttpResponse<String> page) throws IOException {
        new GoldenMessage(what, "browser", PageText.of(page.body())).check(name);
    }
}
