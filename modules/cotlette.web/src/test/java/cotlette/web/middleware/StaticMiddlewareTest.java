package cotlette.web.middleware;

import static cotlette.web.TestSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.web.TestRequest;
import cotlette.web.TestSite;
import cotlette.web.staticfile.StaticFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticMiddlewareTest {
    private static final String CHANGED = "Sun, 04 Jan 2026 09:05:06 GMT";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void start() throws IOException {
        write("static/home/app.css", "body { color: red }");
        write("static/home/deep/er/picture.svg", "<svg/>");
        write("static/root.txt", "root");
        write("static/.env", "SECRET=1");
        write("static/home/.hidden/x.txt", "hidden");
        write("settings.toml", "secret_key = \"x\"");
        site = TestSite.start(
                folder,
                routes -> routes.get("/static/made/by/view.css", request -> Response.text("view")),
                "debug=false",
                "static.dirs=static");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-04T09:05:06.789Z")));
    }

    private String url(String name) {
        return site.application().service(StaticFiles.class).url(name);
    }

    @Test
    void servesAFileThatBrowsersAskForAnewEachTime() {
        Response response = site.get("/static/home/app.css");

        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo("body { color: red }");
        assertThat(response.header("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(response.header("Cache-Control")).contains("no-cache");
        assertThat(response.header("Last-Modified")).contains(CHANGED);
        assertThat(response.header("ETag").orElseThrow()).matches("\"[0-9a-f]{16}\"");
        assertThat(response.header("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "home/app.css, /static/home/%s/app.css",
        "home/deep/er/picture.svg, /static/home/%s/deep/er/picture.svg",
        "root.txt, /static/%s/root.txt"
    })
    void letsBrowsersKeepAFileForEverThatIsAskedForByItsHash(String name, String pattern) {
        String etag = site.get("/static/" + name).header("ETag").orElseThrow();
        String versioned = pattern.formatted(etag.replace("\"", ""));

        assertThat(url(name)).isEqualTo(versioned);
        assertThat(site.get(versioned).status()).isEqualTo(200);
        assertThat(site.get(versioned).header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(site.get(pattern.formatted("0123456789abcdef")).header("Cache-Control"))
                .contains("no-cache");
        assertThat(site.get(pattern.formatted("0123456789ABCDEF")).status()).isEqualTo(404);
    }

    @Test
    void servesTheFilesOfTheFrameworkFromItsModule() {
        assertThat(url("cotlette/cotlette.css")).matches("/static/cotlette/[0-9a-f]{16}/cotlette.css");
        assertThat(text(site.get(url("cotlette/cotlette.css")))).contains("--accent-h");
        assertThat(site.get(url("cotlette/icons.svg")).header("Content-Type")).contains("image/svg+xml");
        assertThat(site.get(url("cotlette/cotlette.js")).header("Content-Type"))
                .contains("text/javascript; charset=utf-8");
    }

    @Test
    void noticesThatAFileHasChanged() throws IOException {
        String before = url("home/app.css");
        site.get(before);
        Files.writeString(folder.resolve("static/home/app.css"), "body { color: tan }");

        String after = url("home/app.css");

        assertThat(after).isNotEqualTo(before);
        assertThat(text(site.get(before))).isEqualTo("body { color: tan }");
        assertThat(site.get(before).header("Cache-Control")).contains("no-cache");
    }

    @Test
    void noticesAChangeWithinTheResolutionOfTimes() throws IOException {
        Path file = folder.resolve("static/home/app.css");
        FileTime now = FileTime.from(Instant.now());
        Files.writeString(file, "one");
        Files.setLastModifiedTime(file, now);
        String before = url("home/app.css");
        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, now);

        assertThat(url("home/app.css")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-None-Match | %s | 304",
                "If-None-Match | W/%s | 304",
                "If-None-Match | \"other\", %s | 304",
                "If-None-Match | * | 304",
                "If-None-Match | \"other\" | 200",
                "If-None-Match | %sx | 200",
                "If-Modified-Since | Sun, 04 Jan 2026 09:05:06 GMT | 304",
                "If-Modified-Since | Sun, 04 Jan 2026 09:05:05 GMT | 200",
                "If-Modified-Since | Mon, 05 Jan 2026 09:05:05 GMT | 304",
                "If-Modified-Since | yesterday | 200",
            })
    void sendsNothingToAClientThatHasTheFile(String header, String value, int status) {
        String etag = site.get("/static/home/app.css").header("ETag").orElseThrow();
        Response response = site.send(TestRequest.get("/static/home/app.css").header(header, value.formatted(etag)));

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("ETag")).contains(etag);
        assertThat(response.body() instanceof ResponseBody.Empty).isEqualTo(status == 304);
    }

    @Test
    void prefersTheTagToTheDate() {
        Response response = site.send(TestRequest.get("/static/home/app.css")
                .header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", CHANGED));

        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void sendsALargeFileFromDisk() throws IOException {
        Files.write(folder.resolve("static/large.bin"), new byte[300_000]);

        Response response = site.get("/static/large.bin");

        assertThat(response.header("Content-Type")).contains("application/octet-stream");
        assertThat(response.body())
                .isInstanceOfSatisfying(
                        ResponseBody.File.class,
                        file -> assertThat(file.length()).isEqualTo(300_000));
    }

    @Test
    void isReadOnly() {
        Response response = site.send(TestRequest.post("/static/home/app.css"));

        assertThat(response.status()).isEqualTo(405);
        assertThat(response.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void leavesWhatIsNoFileToTheRoutes() {
        assertThat(text(site.get("/static/made/by/view.css"))).isEqualTo("view");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/",
                "/static",
                "/static/home",
                "/static/home/",
                "/static/nope.css",
                "/static/.env",
                "/static/home/.hidden/x.txt",
                "/static/../settings.toml",
                "/static/%2e%2e/settings.toml",
                "/static/..%2fsettings.toml",
                "/static/home/..%2f..%2f..%2fsettings.toml",
                "/static/..%5csettings.toml",
                "/static/..\\settings.toml",
                "/static/%2fetc/passwd",
                "/static//etc/passwd",
                "/static/home%2fapp.css",
                "/static/home/app.css%00",
                "/static/home/app.css/",
                "/static/home//app.css",
                "/static/file:%2f%2f%2fetc%2fpasswd",
                "/static/C:/windows/win.ini",
                "/static/%c0%ae%c0%ae/settings.toml",
                "/static/home/0123456789abcdef",
                "/static/home/0123456789abcdef/..%2fapp.css",
                "/Static/home/app.css",
                "/static/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd",
                "/%2e%2e/static/home/app.css",
                "/static/...%2f...%2fsettings.toml"
            })
    void servesNothingButFilesBelowItsFolders(String path) {
        assertThat(site.get(path).status()).isIn(400, 404);
    }
}
