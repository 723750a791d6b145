package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the browser shows to somebody who makes a mistake in a view, a query or a template. */
class PageMessagesTest {
    private static final Pattern ADDRESS = Pattern.compile("Address +(http://\\S+/)");
    private static final Path MISTAKES = GoldenMessage.root().resolve("distribution/src/test/resources/messages");

    @TempDir
    static Path parent;

    private static Process server;
    private static String address;
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
                "src/main/java/mysite/home/MistakeViews.java", Files.readString(MISTAKES.resolve("MistakeViews.java.txt")));
        String include = "routes.include(new HomeViews_());";
        project.replace("src/main/java/mysite/Urls.java", include, include + " routes.include(new mysite.home.MistakeViews_());");
        Files.delete(project.folder().resolve("db.sqlite3"));
        server = Image.start(project.folder(), "runserver", "0");
        address = awaitAddress();
        beforeMigrations = get("api/home");
        applyMigrations();
    }

    /** Does what the button of that page does. */
    private static void applyMigrations() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "_cotlette/migrate"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("next=/"));
        assertThat(send(request).statusCode()).isEqualTo(303);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    private static String awaitAddress() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(unread -> {}));
                return found.group(1);
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
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
        HttpResponse<String> page = get("mistakes/" + name);

        assertThat(page.statusCode()).isEqualTo(500);
        check(name, what, page);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"page-missing | abuot | An address that no route has"})
    void teachesWhereNothingIs(String name, String path, String what) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        check(name, what, page);
    }

    @Test
    void teachesWhereMigrationsArePending() throws Exception {
        check("migrations-pending", "Migrations that were not applied", beforeMigrations);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void check(String name, String what, HttpResponse<String> page) throws IOException {
        String text = page.statusCode() + " " + PageText.of(page.body()).replace(parent.toString(), "/home/jane");
        new GoldenMessage(what, "browser", text).check(name);
    }
}
