package cotlette.commands.logging;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.commands.terminal.CapturedTerminal;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogSetupTest {
    private final CapturedTerminal captured = CapturedTerminal.pipe();
    private final Logger root = Logger.getLogger("");
    private Handler[] handlersBefore = {};

    @BeforeEach
    void remember() {
        handlersBefore = root.getHandlers();
    }

    @AfterEach
    void restore() {
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        for (Handler handler : handlersBefore) {
            root.addHandler(handler);
        }
        root.setLevel(Level.INFO);
    }

    @Test
    void bringsSystemLoggerToTheTerminal() {
        try (LogSetup _ = LogSetup.install(captured.terminal().error(), Map.of(), false)) {
            System.getLogger("cotlette.web").log(System.Logger.Level.INFO, "ready");
            System.getLogger("cotlette.web").log(System.Logger.Level.DEBUG, "detail");
        }
        assertThat(captured.error()).matches("\\S+Z web ready\n");
        assertThat(captured.out()).isEmpty();
    }

    @Test
    void showsDebugMessagesWhenVerbose() {
        try (LogSetup _ = LogSetup.install(captured.terminal().error(), Map.of(), true)) {
            System.getLogger("mysite").log(System.Logger.Level.DEBUG, "detail");
        }
        assertThat(captured.error()).matches("\\S+Z DEBUG mysite detail\n");
    }

    @Test
    void hearsOnlyWarningsOfLibraries() {
        try (LogSetup _ = LogSetup.install(captured.terminal().error(), Map.of(), false)) {
            System.getLogger("org.apache.velocity").log(System.Logger.Level.INFO, "about itself");
            System.getLogger("org.apache.velocity").log(System.Logger.Level.WARNING, "about you");
        }
        assertThat(captured.error()).matches("\\S+Z WARNING org.apache.velocity about you\n");
    }

    @Test
    void writesJsonWhenTheEnvironmentSaysSo() {
        try (LogSetup _ = LogSetup.install(captured.terminal().error(), Map.of("COTLETTE_LOG", "json"), false)) {
            System.getLogger("cotlette.web").log(System.Logger.Level.INFO, "ready");
        }
        assertThat(captured.error())
                .startsWith("{\"time\":\"")
                .contains("\"message\":\"ready\"")
                .endsWith("}\n");
    }
}
