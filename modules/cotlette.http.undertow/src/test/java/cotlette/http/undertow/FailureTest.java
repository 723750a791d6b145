package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A handler that throws does not take its connection along. */
class FailureTest {
    @Test
    void answersWithAnErrorAndKeepsTheConnection() throws IOException {
        try (TestServer server = TestServer.start(request -> switch (request.rawPath()) {
                    case "/exception" -> throw new IllegalStateException("on purpose");
                    case "/error" -> throw new StackOverflowError("on purpose");
                    default -> Response.text("fine");
                });
                RawClient client = server.connect()) {
            assertThat(client.get("/exception").status()).isEqualTo(500);
            assertThat(client.get("/error").text()).isEqualTo("Internal Server Error\n");
            assertThat(client.get("/").text()).isEqualTo("fine");
        }
    }
}
