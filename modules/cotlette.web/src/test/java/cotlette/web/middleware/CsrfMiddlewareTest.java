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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfMiddlewareTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void start() {
        site = TestSite.start(folder, routes -> {
            for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
                routes.route(method, "/", request -> Response.text(""));
            }
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Sec-Fetch-Site   | Origin                  | scheme | status
                "same-origin        | http://testserver       | http   | 200",
                "none               | ''                      | http   | 200",
                "same-site          | http://sub.testserver   | http   | 403",
                "cross-site         | http://evil.example     | http   | 403",
                "cross-site         | http://testserver       | http   | 403",
                "Same-Origin        | ''                      | http   | 403",
                "same-origin        | http://evil.example     | http   | 200",
                "''                 | http://testserver       | http   | 200",
                "''                 | HTTP://TestServer       | http   | 200",
                "''                 | https://testserver      | https  | 200",
                "''                 | https://testserver      | http   | 200",
                "''                 | http://testserver       | https  | 403",
                "''                 | http://testserver:81    | http   | 403",
                "''                 | http://evil.example     | http   | 403",
                "''                 | http://testserver.evil  | http   | 403",
                "''                 | null                    | http   | 403",
                "''                 | ''                      | http   | 200",
            })
    void letsPassWhatThisSiteOrNoBrowserSent(String site, String origin, String scheme, int status) {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            TestRequest request = TestRequest.of(method, "/").scheme(scheme);
            request = site.isEmpty() ? request : request.header("Sec-Fetch-Site", site);
            request = origin.isEmpty() ? request : request.header("Origin", origin);

            assertThat(this.site.send(request).status()).as(method).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void letsPassWhatChangesNothing(String method) {
        TestRequest request = TestRequest.of(method, "/")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "null");

        assertThat(site.send(request).status()).isLessThan(300);
    }

    @Test
    void saysWhyItRefused() {
        Response refused = site.send(TestRequest.post("/").header("Origin", "http://evil.example"));

        assertThat(TestSite.text(refused))
                .contains("You may not do this")
                .contains(
                        "it would change something and does not come from this site. The browser says it was sent by a page of"
                                + " http://evil.example, but it was sent to http://testserver.");
    }
}
