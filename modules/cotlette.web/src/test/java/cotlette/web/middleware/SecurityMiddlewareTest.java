package cotlette.web.middleware;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import cotlette.web.TestRequest;
import cotlette.web.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityMiddlewareTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void start() {
        site = TestSite.start(folder, routes -> {
            routes.get("/", request -> Response.text(""));
            routes.get("/framed", request -> Response.text("").header("X-Frame-Options", "SAMEORIGIN"));
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void tellsBrowsersToBeStrict() {
        Response response = site.get("/");

        assertThat(response.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(response.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.header("X-Frame-Options")).contains("DENY");
        assertThat(response.header("Referrer-Policy")).contains("same-origin");
        assertThat(response.header("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(response.header("Permissions-Policy")).contains("camera=(), geolocation=(), microphone=()");
        assertThat(response.header("Server")).isEmpty();
    }

    @Test
    void asksForHttpsOnlyWhereItIsInUse() {
        assertThat(site.get("/").header("Strict-Transport-Security")).isEmpty();
        assertThat(site.send(TestRequest.get("/").scheme("https")).header("Strict-Transport-Security"))
                .contains("max-age=2592000");
    }

    @Test
    void leavesWhatAViewHasSet() {
        assertThat(site.get("/framed").headers())
                .filteredOn(header -> header.name().equals("X-Frame-Options"))
                .extracting(Response.Header::value)
                .containsExactly("SAMEORIGIN");
    }
}
