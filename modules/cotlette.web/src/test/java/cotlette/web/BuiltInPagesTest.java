package cotlette.web;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInPagesTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void start() {
        site = TestSite.start(folder, WebParts.of(), "middleware=security");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static TestRequest choice(String theme) {
        return TestRequest.post("/_cotlette/theme").body("application/x-www-form-urlencoded", "theme=" + theme);
    }

    @ParameterizedTest
    @CsvSource({"dark, dark", "light, light", "system, system", "x%0D%0ASet-Cookie:+a=b, system", "'', system"})
    void keepsTheThemeInACookie(String sent, String kept) {
        Response response = site.send(choice(sent));

        assertThat(response.status()).isEqualTo(303);
        assertThat(response.header("Set-Cookie"))
                .contains("theme=" + kept + "; Path=/; Max-Age=31536000; SameSite=Lax");
    }

    @Test
    void keepsTheCookieOffPlainHttpWhereThereIsHttps() {
        assertThat(site.send(choice("dark").scheme("https"))
                        .header("Set-Cookie")
                        .orElseThrow())
                .endsWith("; Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "http://testserver/users/?page=2, /users/?page=2",
        "https://TESTSERVER/users, /users",
        "http://testserver, /",
        "http://testserver//evil.example/, /",
        "http://evil.example/users, /",
        "http://testserver@evil.example/users, /",
        "http://testserver.evil.example/, /",
        "javascript:alert(1), /",
        "not an address, /",
        "'', /"
    })
    void leadsBackToThePageItCameFrom(String referer, String location) {
        TestRequest request =
                referer.isEmpty() ? choice("dark") : choice("dark").header("Referer", referer);

        assertThat(site.send(request).header("Location")).contains(location);
    }

    @Test
    void guardsItsActionsEvenWithoutTheMiddleware() {
        assertThat(site.send(choice("dark").header("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(site.get("/_cotlette/theme").status()).isEqualTo(405);
        assertThat(site.get("/_cotlette/theme").header("Allow")).contains("POST");
    }

    @Test
    void rendersTheThemeThatWasChosen() {
        assertThat(TestSite.text(site.send(TestRequest.get("/nope").header("Cookie", "theme=dark"))))
                .contains(
                        "data-theme=\"dark\"",
                        "value=\"dark\" aria-pressed=\"true\"",
                        "value=\"light\" aria-pressed=\"false\"");
    }
}
