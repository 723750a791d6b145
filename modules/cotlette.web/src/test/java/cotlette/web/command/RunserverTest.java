package cotlette.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunserverTest {
    @TempDir
    Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal();

    private RunningApplication application(String... settings) {
        return ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of(settings))
                        .load())
                .apps(List.of())
                .start();
    }

    private Thread start(RunningApplication application, String address) {
        return Thread.ofVirtual().start(() -> {
            try {
                new Runserver().run(new Call(application, terminal, Map.of("ADDRPORT", address)));
            } catch (Exception ended) {
                terminal.failed(ended);
            }
        });
    }

    @Test
    void servesTheProjectUntilItIsStopped() throws Exception {
        Thread server = start(application("debug=true"), "0");
        String address = terminal.awaitAddress();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest get = HttpRequest.newBuilder(URI.create(address)).build();
            HttpRequest head =
                    HttpRequest.newBuilder(URI.create(address)).HEAD().build();
            HttpResponse<String> page = client.send(get, HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> onlyHead = client.send(head, HttpResponse.BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("It works");
            assertThat(onlyHead.headers().firstValue("Content-Length"))
                    .isEqualTo(page.headers().firstValue("Content-Length"));
            assertThat(onlyHead.body()).isEmpty();

            server.interrupt();
            server.join();

            assertThatThrownBy(() -> client.send(get, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(ConnectException.class);
        }
        assertThat(terminal.lines())
                .anySatisfy(line -> assertThat(line).startsWith("Cotlette ").endsWith("debug is on"))
                .contains("Project | " + folder)
                .anySatisfy(
                        line -> assertThat(line).matches("Ready after \\d+\\.\\d s\\. Ctrl\\+C stops the server\\."));
    }

    @Test
    void warnsWhereOthersCanReachADebugServer() throws Exception {
        Thread server = start(application("debug=true"), "0.0.0.0:0");
        String address = terminal.awaitAddress();
        server.interrupt();
        server.join();

        assertThat(address).endsWith("/  and every other address of this machine");
        assertThat(terminal.lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith("! Debug is on, and other machines can reach this server"));
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            RunningApplication application = application();

            assertThatThrownBy(() -> new Runserver()
                            .run(new Call(application, terminal, Map.of("ADDRPORT", Integer.toString(port)))))
                    .isInstanceOf(CommandException.class)
                    .hasMessage("Port " + port
                            + " of 127.0.0.1 is taken by another program. Stop that program, or choose another"
                            + " port. For example: cotlette runserver " + (port + 1));
            assertThat(terminal.lines()).isEmpty();
            application.close();
        }
    }
}
