package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire for each kind of response. */
class ResponseTest {
    @TempDir
    private Path folder;

    private TestServer server;
    private RawClient client;

    private void serve(Response response) throws IOException {
        server = TestServer.start(request -> response);
        client = server.connect();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void sendsStatusHeadersAndBody() throws IOException {
        serve(Response.text("käse")
                .status(404)
                .header("X-A", "1")
                .addHeader("Set-Cookie", "a=b")
                .addHeader("Set-Cookie", "c=d"));

        RawClient.Answer answer = client.get("/");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("käse");
        assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.header("content-length")).isEqualTo("5");
        assertThat(answer.header("x-a")).isEqualTo("1");
        assertThat(answer.header("set-cookie")).isEqualTo("a=b, c=d");
    }

    @Test
    void saysWhenButNotByWhat() throws IOException {
        serve(Response.text("x"));

        RawClient.Answer answer = client.get("/");

        assertThat(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(answer.header("date"))))
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "transfer-encoding", "connection");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 303, 404, 500})
    void sendsAnEmptyBodyWithItsLength(int status) throws IOException {
        serve(Response.empty(status));

        for (int i = 0; i < 2; i++) {
            RawClient.Answer answer = client.get("/");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("content-length")).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void sendsNoBodyWhereNoneMayBe(int status) throws IOException {
        serve(Response.text("never seen").status(status).header("ETag", "\"1\""));

        for (int i = 0; i < 2; i++) {
            RawClient.Answer answer = client.get("/");
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("etag")).isEqualTo("\"1\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16_000, 100_000, 200_000, 20_000_000})
    void sendsTextsOfAnyLength(int length) throws IOException {
        byte[] content = random(length);
        serve(Response.bytes("application/octet-stream", content));

        for (int i = 0; i < 2; i++) {
            assertThat(client.get("/").body()).isEqualTo(content);
        }
    }

    @Test
    void sendsAPartOfAFile() throws IOException {
        byte[] content = random(3_000_000);
        Path file = Files.write(folder.resolve("film"), content);
        serve(Response.of("video/mp4", new ResponseBody.File(file, 1_000, 2_500_000))
                .status(206));

        for (int i = 0; i < 2; i++) {
            RawClient.Answer answer = client.get("/");
            assertThat(answer.status()).isEqualTo(206);
            assertThat(answer.header("content-length")).isEqualTo("2500000");
            assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(content, 1_000, 2_501_000));
        }
    }

    @Test
    void answersWithAnErrorWhenAFileIsGoneOrTooShort() throws IOException {
        Path file = Files.write(folder.resolve("short"), random(10));
        serve(Response.of("text/plain", new ResponseBody.File(file, 5, 10)));
        assertThat(client.get("/").status()).isEqualTo(500);
        Files.delete(file);

        assertThat(client.get("/").status()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "long", "file", "stream", "empty"})
    void answersHeadLikeGetWithoutABody(String kind) throws IOException {
        byte[] content = random(kind.equals("long") ? 500_000 : 5_000);
        ResponseBody body = switch (kind) {
            case "file" -> new ResponseBody.File(Files.write(folder.resolve("f"), content), 0, content.length);
            case "stream" ->
                new ResponseBody.Stream(() -> {
                    throw new AssertionError("A stream is not opened for HEAD.");
                });
            case "empty" -> ResponseBody.Empty.INSTANCE;
            default -> new ResponseBody.Bytes(content);
        };
        serve(Response.of("text/plain", body));

        for (int i = 0; i < 2; i++) {
            RawClient.Answer answer =
                    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n").answerToHead();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type")).isEqualTo("text/plain");
            assertThat(answer.header("content-length"))
                    .isEqualTo(
                            switch (kind) {
                                case "stream" -> "";
                                case "empty" -> "0";
                                default -> String.valueOf(content.length);
                            });
        }
    }

    @Test
    void takesNoLengthOrEncodingFromAResponseInMemory() throws IOException {
        serve(Response.text("hello").header("Content-Length", "3").header("Transfer-Encoding", "chunked"));

        assertThat(client.get("/").text()).isEqualTo("hello");
        assertThat(client.get("/").headers()).doesNotContainKey("transfer-encoding");
    }

    @Test
    void takesTheLengthOfAStreamFromTheResponse() throws IOException {
        serve(Response.of(
                        "text/plain",
                        new ResponseBody.Stream(
                                () -> new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8))))
                .header("Content-Length", "5"));

        for (int i = 0; i < 2; i++) {
            RawClient.Answer answer = client.get("/");
            assertThat(answer.text()).isEqualTo("hello");
            assertThat(answer.headers()).doesNotContainKey("transfer-encoding");
        }
    }

    @Test
    void closesTheConnectionWhenTheResponseSaysSo() throws IOException {
        serve(Response.text("bye").header("Connection", "close"));

        assertThat(client.get("/").text()).isEqualTo("bye");
        assertThat(client.readToEnd()).isEmpty();
    }

    @Test
    void answersWithAnErrorWhenTheHandlerLeavesWorkUndone() throws IOException {
        serve(Response.of("text/html", new ResponseBody.Template("index.html", Map.of())));

        assertThat(client.get("/").status()).isEqualTo(500);
        assertThat(client.get("/").text()).isEqualTo("Internal Server Error\n");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
