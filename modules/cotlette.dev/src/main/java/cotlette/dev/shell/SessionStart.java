package cotlette.dev.shell;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.command.Invocation;
import cotlette.api.command.Terminal;
import cotlette.api.spi.ApplicationLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * How sessions of a call begin.
 *
 * @param application the application in which they run
 * @param terminal where is shown what came of snippets
 * @param imports what they import, empty for nothing
 * @param startup whether the startup file runs
 */
record SessionStart(Application application, Terminal terminal, Optional<Imports> imports, boolean startup) {
    static final String NO_IMPORTS = "--no-imports";
    static final String NO_STARTUP = "--no-startup";
    static final String STARTUP_FILE = "shell.jsh";

    static SessionStart of(Invocation invocation) {
        Application application = invocation.application();
        return new SessionStart(
                application,
                invocation.terminal(),
                invocation.flag(NO_IMPORTS) ? Optional.empty() : Optional.of(Imports.of(application)),
                !invocation.flag(NO_STARTUP));
    }

    /** Opens a session and imports what it is to know. */
    Session open() {
        Session session = Session.open(application);
        imports.ifPresent(known -> known.snippets().forEach(snippet -> declare(session, snippet)));
        return session;
    }

    private static void declare(Session session, String snippet) {
        if (session.run(snippet) instanceof Outcome.Refused(var mistakes)) {
            throw new CotletteException("The shell cannot begin with: " + snippet + " "
                    + mistakes.getFirst().message());
        }
    }

    /** Runs the project's startup file, if it has one and is to; returns whether nothing in it failed. */
    boolean runStartupFile(Supplier<Session> session) {
        Path file = application.settings().baseDir().resolve(STARTUP_FILE);
        if (!startup || !Files.exists(file)) {
            return true;
        }
        try {
            boolean successful = new Script(session.get(), reporter(() -> Integer.MAX_VALUE)::showMistakes)
                    .run(Files.readString(file));
            if (!successful) {
                terminal.printWarning("This is in " + STARTUP_FILE + "; " + NO_STARTUP + " leaves it out.");
            }
            return successful;
        } catch (IOException unreadable) {
            throw new CotletteException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Returns what shows outcomes on a terminal of some columns. */
    Reporter reporter(IntSupplier width) {
        ApplicationModules modules = new ApplicationModules(
                application.service(ApplicationLayer.class).layer());
        return new Reporter(terminal, new Failures(modules), width);
    }
}
