package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.commands.line.UsageException;
import cotlette.commands.logging.StackTrace;
import cotlette.commands.terminal.SystemTerminal;

/** Shows why a command failed, in as few lines as say what to do. */
final class FailureReport {
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private final SystemTerminal terminal;
    private final boolean traceback;

    FailureReport(SystemTerminal terminal, boolean traceback) {
        this.terminal = terminal;
        this.traceback = traceback;
    }

    /** Shows {@code failure} and returns the exit code it stands for. */
    int show(Throwable failure) {
        boolean explained = failure instanceof CotletteException;
        terminal.printError(explained ? String.valueOf(failure.getMessage()) : failure.toString());
        if (failure instanceof UsageException usage) {
            terminal.printHint(usage.hint());
        }
        if (traceback) {
            new StackTrace(true).lines(failure).forEach(terminal::printHint);
        } else if (!explained) {
            terminal.printHint("Add --traceback to see where this came from.");
        }
        return failure instanceof UsageException ? MISUNDERSTOOD : FAILED;
    }
}
