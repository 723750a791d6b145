package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handler gets to see of a request. */
class RequestTest {
    private TestServer server;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.start(request -> Response.text(String.join(
                "|",
                request.method(),
                request.rawPath(),
                request.rawQuery(),
                request.scheme(),
                request.headers().first("x-name").orElse("-"),
                new String(request.body(), StandardCharsets.UTF_8))));
        client = server.connect();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, GET|/||http|-|",
        "/users/7, GET|/users/7||http|-|",
        "/a%20b/%2F/%C3%A9, GET|/a%20b/%2F/%C3%A9||http|-|",
        "/a;v=1/b;w=2, GET|/a;v=1/b;w=2||http|-|",
        "/a+b?q=a+b&r=%26&s, GET|/a+b|q=a+b&r=%26&s|http|-|",
        "/a/../b/./c//d, GET|/a/../b/./c//d||http|-|",
        "/?, GET|/||http|-|",
        "http://localhost/x?y=1, GET|/x|y=1|http|-|",
        "http://localhost, GET|/||http|-|"
    })
    void seesPathAndQueryAsTheyWereSent(String target, String seen) throws IOException {
        assertThat(client.get(target).text()).isEqualTo(seen);
    }

    @Test
    void findsHeadersWhateverTheirCase() throws IOException {
        client.send("GET / HTTP/1.1\r\nHost: a\r\nX-NAME: Ann\r\n\r\n");

        assertThat(client.answer().text()).isEqualTo("GET|/||http|Ann|");
    }

    @Test
    void readsABodyOfKnownLength() throws IOException {
        client.send("POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello");

        assertThat(client.answer().text()).isEqualTo("POST|/form||http|-|hello");
    }

    @Test
    void readsAChunkedBody() throws IOException {
        client.send(
                "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n");

        assertThat(client.answer().text()).isEqualTo("PUT|/||http|-|hello world");
    }

    @Test
    void readsABodyThatArrivesInPieces() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 30000\r\n\r\n");
        for (int i = 0; i < 30; i++) {
            client.send("x".repeat(1000));
        }

        assertThat(client.answer().text()).hasSize("POST|/||http|-|".length() + 30000);
    }

    @Test
    void asksForABodyThatTheClientHoldsBack() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        assertThat(client.answer().status()).isEqualTo(100);
        client.send("hello");

        assertThat(client.answer().text()).isEqualTo("POST|/||http|-|hello");
    }

    @Test
    void asksEachTimeOnAConnectionThatIsKept() throws IOException {
        for (String body : List.of("one", "two")) {
            client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(100);
            assertThat(client.send(body).answer().text()).endsWith(body);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", ""})
    void givesAnEmptyBodyWhereThereIsNone(String header) throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\n" + header + "\r\n" + (header.startsWith("T") ? "0\r\n\r\n" : ""));

        assertThat(client.answer().text()).isEqualTo("POST|/||http|-|");
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            requests.append(
                    i % 3 == 0
                            ? "POST /" + i + " HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
                            : "GET /" + i + " HTTP/1.1\r\nHost: a\r\n\r\n");
        }
        client.send(requests.toString());

        for (int i = 0; i < 20; i++) {
            assertThat(client.answer().text())
                    .isEqualTo(i % 3 == 0 ? "POST|/" + i + "||http|-|abc" : "GET|/" + i + "||http|-|");
        }
    }

    @Test
    void readsAHeadThatArrivesByteByByte() throws IOException {
        byte[] head = "GET /slowly HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < head.length; i++) {
            client.send(Arrays.copyOfRange(head, i, i + 1));
        }

        assertThat(client.answer().text()).isEqualTo("GET|/slowly||http|-|");
    }

    @Test
    void keepsAConnectionUnlessToldOtherwise() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(client.get("/" + i).header("connection")).isEmpty();
        }
        client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(client.answer().header("connection")).isEqualToIgnoringCase("close");
        assertThat(client.readToEnd()).isEmpty();
    }

    @Test
    void closesAfterAnOldClientUnlessItAsksForMore() throws IOException {
        client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        assertThat(client.answer().header("connection")).isEqualToIgnoringCase("keep-alive");
        client.send("GET /b HTTP/1.0\r\n\r\n");

        assertThat(client.answer().text()).isEqualTo("GET|/b||http|-|");
        assertThat(client.readToEnd()).isEmpty();
    }
}
