package cotlette.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class TestClientTest {
    @TempDir
    Path folder;

    @Test
    void asksTheApplication() {
        TestExecutionSummary summary = new SampleRun(folder, "sqlite://").of(Requests.class);

        assertThat(SampleRun.failures(summary)).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(9);
    }

    @CotletteTest
    static class Requests {
        @Test
        void followsRedirectsWhenAsked(TestClient client) {
            TestBody note = TestBody.json(Map.of("title", "First", "author", "Ada"));

            assertThat(client.post("/notes", note).status()).isEqualTo(303);
            assertThat(client.followRedirects().post("/notes", note).text()).contains("<h1>Notes</h1>", "First by Ada");
        }

        @Test
        void readsJson(TestClient client) {
            client.post("/notes", TestBody.form(Map.of("title", "1 & 1 = zwei ü", "author", "Ada")));

            TestResponse list = client.get("/api/notes").expectStatus(200);

            assertThat(list.json("0.title")).isEqualTo("1 & 1 = zwei ü");
            assertThat(list.json()).isInstanceOf(List.class);
            assertThatThrownBy(() -> list.json("1.title"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("There is no '1' of '1.title'")
                    .hasMessageContaining("GET /api/notes → 200");
            assertThatThrownBy(() -> client.get("/").json())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("The body is not JSON");
        }

        @Test
        void writesJson(TestClient client) {
            Map<String, Object> value = Map.of(
                    "text", "ü", "list", Arrays.asList(1, 2L, new BigDecimal("0.10"), true, null), "big", 1L << 40);

            TestResponse echo = client.patch("/echo", TestBody.json(value));

            assertThat(echo.header("content-type")).contains("application/json");
            assertThat(echo.json("list")).isEqualTo(Arrays.asList(1, 2, new BigDecimal("0.10"), true, null));
            assertThat(echo.json("big")).isEqualTo(1L << 40);
            assertThat(echo.json("text")).isEqualTo("ü");
            assertThatThrownBy(() -> TestBody.json(Map.of("a", new Object())))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void sendsFieldsOfAFormThatHaveSeveralValues(TestClient client) {
            assertThat(client.patch("/echo", TestBody.form(Map.of("tag", List.of("a b", "c&d"))))
                            .text())
                    .isEqualTo("tag=a+b&tag=c%26d");
        }

        @Test
        void sendsHeaders(TestClient client) {
            TestBody body = TestBody.of("text/csv", "a;b".getBytes(StandardCharsets.UTF_8));

            TestResponse echo = client.header("Accept-Language", "de").patch("/echo", body);

            assertThat(echo.header("X-Language")).contains("de");
            assertThat(echo.header("Content-Type")).contains("text/csv");
            assertThat(echo.bytes()).isEqualTo(new byte[] {'a', ';', 'b'});
            assertThat(client.patch("/echo", body).header("X-Language")).contains("none");
        }

        @Test
        void keepsCookies(TestClient client) {
            assertThat(client.patch("/echo?n=twice", TestBody.NONE).header("X-Seen"))
                    .contains("never");
            assertThat(client.header("A", "b").patch("/echo", TestBody.NONE).header("X-Seen"))
                    .contains("twice");
            assertThat(client.cookie("seen")).contains("once");
        }

        @Test
        void throwsWhatAViewThrows(TestClient client) {
            assertThatThrownBy(() -> client.get("/broken"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("GET /broken failed: java.lang.IllegalStateException: the coffee is cold")
                    .hasRootCauseInstanceOf(IllegalStateException.class);
        }

        @Test
        void showsTheAnswerWhenItsStatusIsAnother(TestClient client) {
            assertThatThrownBy(() -> client.get("/nowhere").expectStatus(200))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageMatching("(?s)Expected status 200, but got GET /nowhere → 404\n[^<>]*404[^<>]*");
        }

        @Test
        void isStoppedByMiddlewareLikeABrowser(TestClient client) {
            TestClient elsewhere = client.header("Origin", "https://evil.example");

            assertThat(elsewhere
                            .post("/notes", TestBody.form(Map.of("title", "x", "author", "y")))
                            .status())
                    .isEqualTo(403);
        }
    }
}
