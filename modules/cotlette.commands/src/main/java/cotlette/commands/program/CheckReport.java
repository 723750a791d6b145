package cotlette.commands.program;

import cotlette.api.check.CheckMessage;
import cotlette.api.check.CheckMessage.Level;
import cotlette.commands.terminal.SystemTerminal;
import java.util.List;

/** Shows what system checks have found. */
public final class CheckReport {
    private CheckReport() {}

    /** Prints a finding: what is wrong, and below it what to do. */
    public static void print(CheckMessage message, SystemTerminal terminal) {
        String line = message.id() + "  " + message.message();
        switch (message.level()) {
            case ERROR -> terminal.printError(line);
            case WARNING -> terminal.printWarning(line);
            case INFO -> terminal.printHint(line);
        }
        if (!message.hint().isEmpty()) {
            terminal.printHint(message.hint());
        }
    }

    /** Returns how many of the findings keep the application from starting. */
    public static long errors(List<CheckMessage> found) {
        return found.stream().filter(message -> message.level() == Level.ERROR).count();
    }
}
