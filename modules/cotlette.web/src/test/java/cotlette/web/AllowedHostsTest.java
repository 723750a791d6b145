package cotlette.web;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application answers for the hosts of its settings alone. */
class AllowedHostsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "example.com,      example.com,        true",
        "example.com,      EXAMPLE.com:8000,   true",
        "Example.COM,      example.com,        true",
        "example.com,      example.com.,       true",
        "example.com,      example.com.:80,    true",
        "example.com,      www.example.com,    false",
        "example.com,      example.com.evil,   false",
        "example.com,      evilexample.com,    false",
        "example.com,      example.co,         false",
        "example.com,      '',                 false",
        "example.com,      :80,                false",
        ".example.com,     example.com,        true",
        ".example.com,     a.b.example.com:80, true",
        ".example.com,     evilexample.com,    false",
        ".example.com,     com,                false",
        "'[\"[::1]\"]',     [::1]:8000,         true",
        "'[\"[::1]\"]',     [::1],              true",
        "'[\"[::1]\"]',     [::2],              false",
        "192.0.2.7,        192.0.2.7:80,       true",
        "*,                whatever.example,   true",
        "*,                '',                 false",
        "*,                a&b;(c)=d,          false",
        ".example.com,     a*b.example.com,    false",
        "'',               localhost:8000,     true",
        "'',               shop.localhost,     true",
        "'',               127.0.0.1:8000,     true",
        "'',               [::1]:8000,         true",
        "'',               example.com,        false",
        "'',               127.0.0.1.evil.com, false",
        "'',               notlocalhost,       false"
    })
    void allowsTheNamesOfTheSettings(String setting, String host, boolean allowed) {
        try (TestSite site = TestSite.start(folder, urls -> {}, "allowed_hosts=" + setting)) {
            assertThat(AllowedHosts.of(site.application().settings()).allow(host))
                    .isEqualTo(allowed);
        }
    }

    @Test
    void refusesBeforeAnyViewOrFileIsReached() {
        try (TestSite site = TestSite.start(
                folder, urls -> urls.get("/", request -> Response.text("reached")), "allowed_hosts=example.com")) {
            Response refused = site.get("/");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(TestSite.text(refused)).contains("This server does not answer for the host that was asked.");
            assertThat(TestSite.text(refused)).doesNotContain("testserver");
            assertThat(refused.header("X-Request-Id")).isPresent();
            assertThat(site.get("/static/cotlette/cotlette.css").status()).isEqualTo(400);
        }
    }

    @Test
    void saysInDevelopmentWhatToWriteWhere() {
        try (TestSite site = TestSite.start(folder, urls -> {}, "allowed_hosts=example.com", "debug=true");
                LogOf log = new LogOf("cotlette.web")) {
            assertThat(TestSite.text(site.get("/")))
                    .contains("settings.toml", "allowed_hosts = [&quot;testserver&quot;]");
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .contains("the host 'testserver' is not in allowed_hosts [example.com]");
        }
    }
}
