package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are larger than the settings allow are refused, before a view is started. */
class LimitsTest {
    private final AtomicInteger views = new AtomicInteger();
    private TestServer server;
    private RawClient client;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.start(request -> {
            views.incrementAndGet();
            return TestServer.HELLO.handle(request);
        });
        client = server.connect();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {8 * 1024, 20 * 1024, 100 * 1024, 1024 * 1024})
    void refusesAHeadThatIsTooLong(int size) throws IOException {
        client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(size) + "\r\n\r\n");

        refused(431, "The request line and headers may have at most 8192 bytes.");
    }

    @Test
    void refusesAHeadThatNeverEnds() throws IOException {
        client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(40 * 1024));

        refused(431, "The request line and headers may have at most 8192 bytes.");
    }

    @Test
    void refusesALongHeadOnAConnectionThatIsKept() throws IOException {
        for (int i = 0; i < 10; i++) {
            assertThat(client.get("/" + "x".repeat(7 * 1024)).status()).isEqualTo(200);
        }
        views.set(0);
        client.send("GET /" + "x".repeat(9 * 1024) + " HTTP/1.1\r\nHost: a\r\n\r\n");

        refused(431, "The request line and headers may have at most 8192 bytes.");
    }

    @Test
    void letsAHeadOfExactlyTheLimitIn() throws IOException {
        String start = "GET / HTTP/1.1\r\nHost: a\r\nX-Long: ";
        client.send(start + "x".repeat(8 * 1024 - start.length() - 4) + "\r\n\r\n");
        assertThat(client.answer().status()).isEqualTo(200);
        views.set(0);
        client.send(start + "x".repeat(8 * 1024 - start.length() - 3) + "\r\n\r\n");

        refused(431, "The request line and headers may have at most 8192 bytes.");
    }

    @Test
    void refusesTooManyHeaders() throws IOException {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n" + "X: 1\r\n".repeat(30) + "\r\n");

        refused(431, "A request may have at most 20 headers; this one has 31.");
    }

    @Test
    void refusesTooManyParameters() throws IOException {
        assertThat(client.get("/?" + "a=1&".repeat(9) + "a=1").status()).isEqualTo(200);
        views.set(0);
        client.send("GET /?" + "a=1&".repeat(10) + "a=1 HTTP/1.1\r\nHost: a\r\n\r\n");

        refused(400, "A query may have at most 10 parameters.");
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLongWithoutReadingIt() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n");

        refused(413, "The body of a request may have at most 65536 bytes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "18446744073709551616",
                "18446744073709551621",
                "99999999999999999999999999999999"
            })
    void refusesALengthThatFitsNoNumber(String length) throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\nhello");

        assertThat(client.answer().status()).isIn(400, 413);
        assertThat(client.readToEnd()).isEmpty();
        assertThat(views).hasValue(0);
    }

    @Test
    void doesNotAskForABodyThatIsTooLong() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n");

        refused(413, "The body of a request may have at most 65536 bytes.");
    }

    @Test
    void refusesAChunkedBodyOnceItIsTooLong() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 65; i++) {
            client.send("400\r\n" + "x".repeat(1024) + "\r\n");
        }

        refused(413, "The body of a request may have at most 65536 bytes.");
    }

    @Test
    void letsTheAnswerReachAClientThatIsStillSending() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n");
        client.send("x".repeat(500_000));

        refused(413, "The body of a request may have at most 65536 bytes.");
    }

    @Test
    void letsBodiesOfExactlyTheLimitIn() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65536\r\n\r\n" + "x".repeat(65536));
        assertThat(client.answer().status()).isEqualTo(200);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10000\r\n" + "x".repeat(65536)
                + "\r\n0\r\n\r\n");
        assertThat(client.answer().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
                "CONNECT example.org:443 HTTP/1.1\r\nHost: a\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String text) throws IOException {
        client.send(text);

        assertThat(client.answer().status()).isEqualTo(400);
        assertThat(client.readToEnd()).isEmpty();
        assertThat(views).hasValue(0);
    }

    @Test
    void refusesABodyThatEndsEarly() throws IOException {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello");
        client.finishSending();

        refused(400, "The body of the request is broken or ended early.");
    }

    private void refused(int status, String message) throws IOException {
        RawClient.Answer answer = client.answer();
        assertThat(answer.text()).isEqualTo(message + "\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(client.readToEnd()).isEmpty();
        assertThat(views).hasValue(0);
        try (RawClient next = server.connect()) {
            assertThat(next.get("/").text()).isEqualTo("Hello");
        }
    }
}
