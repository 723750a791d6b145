package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever arrives is answered or refused, soon, and never by a failure of the server. With {@code -Dcotlette.long=true} a hundred
 * thousand requests; with {@code -Dcotlette.seed=…} those of a run that failed.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class MutatedRequestsTest {
    private static final int REQUESTS = Boolean.getBoolean("cotlette.long") ? 100_000 : 4_000;
    private static final long SEED = Long.getLong("cotlette.seed", 20_250_601);
    private static final int CLIENTS = 8;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3}) [A-Z][A-Za-z- ]+\r\n");

    @Test
    void areAnsweredOrRefusedWithoutAFailure() throws Exception {
        List<RequestSample> samples = RequestSample.all();
        try (TestServer server =
                TestServer.start(request -> Response.text(request.method() + " " + request.body().length))) {
            List<Future<Integer>> clients = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
                for (int i = 0; i < CLIENTS; i++) {
                    long seed = SEED + i;
                    clients.add(threads.submit(() -> send(server, seed, samples)));
                }
            }
            int answered = 0;
            for (Future<Integer> client : clients) {
                answered += client.get();
            }
            assertThat(answered).as("requests that reached a view").isGreaterThan(REQUESTS / 10);
            try (RawClient client = server.connect()) {
                assertThat(client.get("/").text()).isEqualTo("GET 0");
            }
        }
    }

    private static int send(TestServer server, long seed, List<RequestSample> samples) throws IOException {
        RequestMutator mutator = new RequestMutator(new SplittableRandom(seed), samples);
        int answered = 0;
        for (int i = 0; i < REQUESTS / CLIENTS; i++) {
            String request = mutator.next();
            String place = "request " + i + " of the seed " + seed + ":\n" + request + "\n";
            try {
                answered += check(exchange(server, request), place);
            } catch (IOException failure) {
                throw new AssertionError("No end was reached with " + place, failure);
            }
        }
        return answered;
    }

    /** Returns all that the server says until it has closed the connection. */
    private static String exchange(TestServer server, String request) throws IOException {
        try (RawClient client = server.connect()) {
            try {
                client.send(request);
                client.finishSending();
            } catch (SocketException closedByTheServer) {
                // It has answered by then, or was asked nothing.
            }
            return new String(client.readToEnd(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Returns how many of the answers are those of a view. */
    private static int check(String answers, String place) {
        Matcher line = STATUS_LINE.matcher(answers);
        int answered = 0;
        int count = 0;
        while (line.find()) {
            int status = Integer.parseInt(line.group(1));
            assertThat(status).as(place).isIn(100, 200, 400, 413, 417, 431);
            answered += status == 200 ? 1 : 0;
            count++;
        }
        assertThat(answers.isEmpty() || count > 0).as(place + answers).isTrue();
        return answered;
    }
}
