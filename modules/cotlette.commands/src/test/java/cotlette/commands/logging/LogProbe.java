package cotlette.commands.logging;

import cotlette.commands.terminal.CapturedTerminal;
import java.util.Map;
import java.util.logging.LogManager;

/** A program that logs after java.logging was told to be silent, as at the end of a process. */
final class LogProbe {
    private LogProbe() {}

    public static void main(String[] arguments) {
        LogSetup.prepare();
        CapturedTerminal captured = CapturedTerminal.pipe();
        try (LogSetup _ = LogSetup.install(captured.terminal().error(), Map.of(), false)) {
            LogManager.getLogManager().reset();
            System.getLogger("cotlette.web.access").log(System.Logger.Level.INFO, "GET /slow 200");
        }
        System.out.print(captured.error());
    }
}
