package cotlette.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeTest {
    @TempDir
    Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal();

    private Call call(String address, String... settings) {
        RunningApplication application = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of(settings))
                        .load())
                .apps(List.of())
                .start();
        return new Call(application, terminal, Map.of("ADDRPORT", address));
    }

    /** A port that is taken ends the command right after it has found nothing to refuse. */
    private void serveOnATakenPort(String... settings) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int port = taken.getLocalPort();
            Call call = call(Integer.toString(port), settings);

            assertThatThrownBy(() -> new Serve().run(call))
                    .isInstanceOf(CommandException.class)
                    .hasMessageEndingWith("For example: cotlette serve " + (port + 1));
        }
    }

    @Test
    void refusesDebug() {
        Call call = call("0", "debug=true");

        assertThatThrownBy(() -> new Serve().run(call))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("debug is on, so error pages would show the project's code to everybody.")
                .hasMessageContaining("COTLETTE_DEBUG=false");
        call.application().close();
    }

    @Test
    void warnsWhereNoHostsAreNamed() throws Exception {
        serveOnATakenPort();

        assertThat(terminal.lines()).singleElement().asString().startsWith("! allowed_hosts is empty");
    }

    @Test
    void warnsOfHostsThatAnybodyMayChoose() throws Exception {
        serveOnATakenPort("allowed_hosts=example.com,*");

        assertThat(terminal.lines()).singleElement().asString().startsWith("! allowed_hosts has '*'");
    }

    @Test
    void saysNothingWhereHostsAreNamed() throws Exception {
        serveOnATakenPort("allowed_hosts=example.com");

        assertThat(terminal.lines()).isEmpty();
    }
}
