package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is one way to read what a client sends: each request is answered once or refused, and nothing comes out of the middle of one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FramingTest {
    private static final String NEXT = "GET /next HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final Queue<String> paths = new ConcurrentLinkedQueue<>();
    private TestServer server;

    @BeforeAll
    void start() throws IOException {
        server = TestServer.start(request -> {
            paths.add(request.rawPath());
            return Response.text(request.rawPath());
        });
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        paths.clear();
    }

    static List<RequestSample> samples() throws IOException {
        return RequestSample.all();
    }

    @Test
    void hasSamplesEnough() throws IOException {
        assertThat(samples()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersOnceWhatArrivesInOnePiece(RequestSample sample) throws IOException {
        try (RawClient client = server.connect()) {
            client.send(sample.text() + NEXT);

            isAnswered(sample, client);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void answersOnceWhatArrivesInSmallPieces(RequestSample sample) throws IOException {
        String all = sample.text() + NEXT;
        int size = 1 + all.length() / 500;
        try (RawClient client = server.connect()) {
            try {
                for (int i = 0; i < all.length(); i += size) {
                    client.send(all.substring(i, Math.min(all.length(), i + size)));
                }
            } catch (IOException refused) {
                assertThat(sample.isKept()).as("the server hung up").isFalse();
            }

            isAnswered(sample, client);
        }
    }

    private void isAnswered(RequestSample sample, RawClient client) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sample.statuses().size(); i++) {
            RawClient.Answer answer = client.answer();
            statuses.add(answer.status());
            texts.add(answer.text());
        }
        assertThat(statuses).as("%s: %s", sample, texts).isEqualTo(sample.statuses());
        if (sample.isKept()) {
            assertThat(client.answer().text()).isEqualTo("/next");
        } else {
            assertThat(new String(client.readToEnd(), StandardCharsets.ISO_8859_1))
                    .isEmpty();
        }
        assertThat(paths)
                .doesNotContain("/smuggled")
                .hasSize(sample.isKept() ? statuses.size() + 1 : statuses.size() - 1);
    }
}
