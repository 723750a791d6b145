package cotlette.commands.logging;

import cotlette.commands.terminal.Output;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Sends the log of the process to standard error. {@code COTLETTE_LOG=json} makes each line a JSON object.
 *
 * <p>Keep it open as long as the log is to stay as it is: java.logging forgets the levels of loggers that nobody holds.
 */
public final class LogSetup implements AutoCloseable {
    /** Libraries whose information is about themselves; their warnings are wanted, but for Flyway's, which knows some migrations at a time only. */
    private static final Map<String, Level> LIBRARIES = Map.of(
            "io.undertow", Level.WARNING,
            "org.apache", Level.WARNING,
            "org.flywaydb", Level.SEVERE,
            "org.jboss", Level.WARNING,
            "org.sqlite", Level.WARNING,
            "org.xnio", Level.WARNING);

    private static final String LOG_MANAGER = "java.util.logging.manager";

    private final List<Logger> loggers;

    private LogSetup(List<Logger> loggers) {
        this.loggers = loggers;
    }

    /**
     * Makes java.logging use our log manager, unless the command line of the JVM names another. To be called before anything else: the
     * first logger decides, and even a terminal has one.
     */
    public static void prepare() {
        if (System.getProperty(LOG_MANAGER) == null) {
            System.setProperty(LOG_MANAGER, ProgramLogManager.class.getName());
        }
    }

    /**
     * Configures java.logging, into which {@code System.Logger} leads.
     *
     * @param verbose whether debug messages are shown, and stack traces whole
     */
    public static LogSetup install(Output output, Map<String, String> environment, boolean verbose) {
        Logger root = Logger.getLogger("");
        List.of(root.getHandlers()).forEach(root::removeHandler);
        root.setLevel(verbose ? Level.FINE : Level.INFO);
        Handler handler = new OutputHandler(output.stream(), formatter(output, environment, verbose));
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        List<Logger> libraries = new ArrayList<>();
        LIBRARIES.forEach((name, level) -> {
            Logger library = Logger.getLogger(name);
            library.setLevel(verbose ? Level.INFO : level);
            libraries.add(library);
        });
        return new LogSetup(Stream.concat(Stream.of(root), libraries.stream()).toList());
    }

    /** Lets the loggers go; what is logged later is still shown. */
    @Override
    public void close() {
        loggers.forEach(logger -> List.of(logger.getHandlers()).forEach(Handler::flush));
    }

    private static Formatter formatter(Output output, Map<String, String> environment, boolean verbose) {
        if (environment.getOrDefault("COTLETTE_LOG", "").equals("json")) {
            return new JsonFormatter();
        }
        boolean person = output.width() != Output.UNLIMITED;
        return new TextFormatter(
                output.style(),
                new StackTrace(verbose),
                person ? Timestamp.clock(ZoneId.systemDefault()) : Timestamp.utc());
    }
}
