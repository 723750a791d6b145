package cotlette.commands.logging;

import java.io.PrintStream;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Writes each event at once, whole. */
final class OutputHandler extends Handler {
    private final PrintStream stream;

    OutputHandler(PrintStream stream, Formatter formatter) {
        this.stream = stream;
        setFormatter(formatter);
    }

    @Override
    public void publish(LogRecord event) {
        if (isLoggable(event)) {
            stream.print(getFormatter().format(event));
            stream.flush();
        }
    }

    @Override
    public void flush() {
        stream.flush();
    }

    /** Leaves the stream open: it is the process's own. */
    @Override
    public void close() {
        flush();
    }
}
