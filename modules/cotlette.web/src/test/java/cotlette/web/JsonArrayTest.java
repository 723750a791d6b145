package cotlette.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.HttpException;
import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.Scalar;
import cotlette.api.spi.HttpServer;
import cotlette.web.stream.ManualPublisher;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Arrays that are sent as they come, over the wire. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JsonArrayTest {
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    @TempDir
    Path folder;

    private final ManualPublisher<String> source = new ManualPublisher<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private TestSite site;
    private HttpServer.Running server;

    /** Answers with something else than the view behind it. */
    private static final class Replacing implements Middleware {
        @Override
        public String name() {
            return "replacing";
        }

        @Override
        public Response handle(Request request, Chain next) {
            Response answer = next.handle(request);
            return request.query("instead").map(Response::text).orElse(answer);
        }
    }

    @BeforeEach
    void start() throws IOException {
        WebParts parts = WebParts.of(routes -> routes.get("/prices", request -> Response.jsonArray(source, Scalar.TEXT))
                        .name("prices"))
                .withMiddleware(new Replacing());
        site = TestSite.start(
                folder,
                parts,
                "debug=false",
                "allowed_hosts=127.0.0.1",
                "middleware=replacing",
                "server.shutdown_timeout=1s");
        server = ServiceLoader.load(HttpServer.class)
                .findFirst()
                .orElseThrow()
                .start(
                        new InetSocketAddress(HERE, 0),
                        site.application().settings().server(),
                        site.web());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        site.close();
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.address().getPort() + "/prices" + query));
    }

    /** Begins to read an array whose first element is there. */
    private InputStream begun() throws Exception {
        CompletableFuture<HttpResponse<InputStream>> coming =
                client.sendAsync(request("").build(), HttpResponse.BodyHandlers.ofInputStream());
        source.subscriber().onNext("one");
        HttpResponse<InputStream> response = coming.get();
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        return response.body();
    }

    private static String next(InputStream body, String expected) throws IOException {
        return new String(body.readNBytes(expected.length()), StandardCharsets.US_ASCII);
    }

    @Test
    void reachTheClientElementByElement() throws Exception {
        try (InputStream body = begun()) {
            assertThat(next(body, "[\"one\"")).isEqualTo("[\"one\"");
            source.subscriber().onNext("two");
            assertThat(next(body, ",\"two\"")).isEqualTo(",\"two\"");
            source.subscriber().onComplete();
            assertThat(body.readAllBytes()).asString().isEqualTo("]");
        }
    }

    @Test
    void areNoAnswerWhenTheSourceFailsAtOnce() throws Exception {
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request("").build(), HttpResponse.BodyHandlers.ofString());
        source.subscriber().onError(new HttpException(409, "closed"));

        assertThat(coming.get().statusCode()).isEqualTo(409);
    }

    @Test
    void areCutWhenTheSourceFailsLater() throws Exception {
        try (LogOf log = new LogOf("cotlette.http.undertow");
                InputStream body = begun()) {
            assertThat(next(body, "[\"one\"")).isEqualTo("[\"one\"");
            source.subscriber().onError(new IllegalStateException("the market is gone"));

            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            assertThat(log.records()).singleElement().satisfies(record -> {
                assertThat(record.getMessage()).contains("GET /prices").endsWith("and its connection was cut.");
                assertThat(record.getThrown())
                        .hasMessage(
                                "The view of GET /prices (prices, entered by cotlette.web.JsonArrayTest) failed after"
                                        + " 1 element of its array")
                        .hasRootCauseMessage("the market is gone");
            });
        }
    }

    @Test
    void areCancelledWhenTheClientVanishes() throws Exception {
        try (Socket socket = new Socket(HERE, server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /prices HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            source.subscriber().onNext("one");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            socket.setSoLinger(true, 0);
        }
        // When the server learns of it is up to the kernel.
        for (int sent = 0; !source.isCancelled() && sent < 50; sent++) {
            source.subscriber().onNext("more");
            Thread.onSpinWait();
        }
        source.awaitCancellation();
    }

    @Test
    void areCancelledWhenTheServerGivesUpOnThem() throws Exception {
        try (InputStream body = begun()) {
            server.close();

            source.awaitCancellation();
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void areCancelledWhenAMiddlewareAnswersInstead() throws Exception {
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request("?instead=closed").build(), HttpResponse.BodyHandlers.ofString());
        source.subscriber().onNext("one");

        assertThat(coming.get().body()).isEqualTo("closed");
        assertThat(source.isCancelled()).isTrue();
    }

    @Test
    void areNotAskedForByHead() throws Exception {
        HttpResponse<String> answer = client.send(request("").HEAD().build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(source.hasSubscriber()).isFalse();
    }
}
