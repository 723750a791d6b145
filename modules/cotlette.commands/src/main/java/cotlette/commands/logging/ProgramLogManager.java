package cotlette.commands.logging;

import java.util.logging.LogManager;

/**
 * The log manager of the process: reads no configuration file, and goes on when the JVM is told to stop, as long as requests that run
 * finish and are logged. The JDK's own one falls silent at that moment.
 */
public final class ProgramLogManager extends LogManager {
    /** Creates the manager; called by java.logging. */
    public ProgramLogManager() {}

    /** Reads nothing: {@link LogSetup} says how the log looks. */
    @Override
    public void readConfiguration() {}

    /** Keeps the handlers, which a shutdown hook of java.logging wants to remove. */
    @Override
    public void reset() {}
}
