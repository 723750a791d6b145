package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.settings.ServerSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of connections from one address that are in the middle of sending there are only so many. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SendingLimitTest {
    private static final int LIMIT = 5;
    private static final String HALF_A_HEAD = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    private static final String HALF_A_BODY = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhello";
    private static final String HALF_A_CHUNK =
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhello";

    private final List<RawClient> clients = new ArrayList<>();
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        ServerSettings small = TestServer.SMALL;
        server = TestServer.start(
                new ServerSettings(
                        small.maxHeaderSize(),
                        small.maxHeaders(),
                        small.maxParameters(),
                        small.maxBodySize(),
                        LIMIT,
                        small.parseTimeout(),
                        small.bodyTimeout(),
                        small.idleTimeout(),
                        small.shutdownTimeout()),
                TestServer.HELLO);
    }

    @AfterEach
    void stop() throws IOException {
        closeClients();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {HALF_A_HEAD, HALF_A_BODY, HALF_A_CHUNK})
    void refusesOneMore(String half) throws Exception {
        connectAndSend(LIMIT, half);

        RawClient.Answer answer = connect().send(half).answer();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.text())
                .isEqualTo("At most 5 connections from one address may be sending a request at the same time.\n");
        assertThat(clients.getLast().readToEnd()).isEmpty();
    }

    @Test
    void answersAWholeRequestAllTheSame() throws Exception {
        connectAndSend(LIMIT, HALF_A_HEAD);

        assertThat(connect().get("/").text()).isEqualTo("Hello");
    }

    @Test
    void doesNotCountIdleConnections() throws Exception {
        for (int i = 0; i < 3 * LIMIT; i++) {
            assertThat(connect().get("/").text()).isEqualTo("Hello");
            connect();
        }

        assertThat(connect().send(HALF_A_BODY).send("hello").answer().text()).isEqualTo("Hello");
    }

    @Test
    void givesThePlacesBackWhenRequestsAreWhole() throws Exception {
        for (int round = 0; round < 20; round++) {
            connectAndSend(LIMIT, HALF_A_BODY);
            for (RawClient client : clients) {
                assertThat(client.send("hello").answer().text()).isEqualTo("Hello");
            }
            closeClients();
        }
    }

    @Test
    void givesThePlacesBackWhenRequestsAreRefused() throws Exception {
        for (int round = 0; round < 3 * LIMIT; round++) {
            assertThat(connect().send(HALF_A_HEAD + "\0").answer().status()).isEqualTo(400);
        }
    }

    @Test
    void givesThePlacesBackWhenClientsVanish() throws Exception {
        for (int round = 0; round < 20; round++) {
            connectAndSend(LIMIT, HALF_A_BODY);
            for (RawClient client : clients) {
                client.vanish();
            }
            clients.clear();
            // When the server learns of it is up to the kernel.
            while (!isPlaceForAll()) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean isPlaceForAll() throws IOException {
        int answered = 0;
        for (int i = 0; i < LIMIT; i++) {
            connect().send(HALF_A_BODY);
        }
        for (RawClient client : clients) {
            answered += client.send("hello").answer().status() == 200 ? 1 : 0;
        }
        closeClients();
        return answered == LIMIT;
    }

    private void closeClients() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        clients.clear();
    }

    private void connectAndSend(int count, String half) throws IOException {
        for (int i = 0; i < count; i++) {
            connect().send(half);
        }
        // The server has seen them all once it answers somebody who came later, on each of its I/O threads.
        for (int i = 0; i < 20; i++) {
            try (RawClient client = server.connect()) {
                assertThat(client.get("/").text()).isEqualTo("Hello");
            }
        }
    }

    private RawClient connect() throws IOException {
        RawClient client = server.connect();
        clients.add(client);
        return client;
    }
}
