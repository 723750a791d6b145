package cotlette.commands.program;

import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.check.CheckMessage;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.spi.ApplicationLayer;
import cotlette.commands.logging.LogSetup;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.LoadedSettings;
import cotlette.core.RunningApplication;
import cotlette.core.SystemChecks;
import java.util.ArrayList;
import java.util.List;

/**
 * A project that runs, until it is closed.
 *
 * @param log where its log goes
 * @param project what it was started from
 * @param settings its settings
 * @param application the application
 */
record StartedProject(LogSetup log, ProjectTarget project, LoadedSettings settings, RunningApplication application)
        implements AutoCloseable {
    /** Returns what commands work on. */
    Target target() {
        return Target.of(settings, project).with(application);
    }

    /** Returns the commands that its modules and apps bring. */
    List<Command> commands() {
        List<Command> commands = new ArrayList<>(
                CommandCatalog.in(application.service(ApplicationLayer.class).layer()));
        for (InstalledApp installed : application.service(Apps.class).all()) {
            commands.addAll(installed.parts().commands());
        }
        return commands;
    }

    /**
     * Runs the system checks and shows what they find.
     *
     * @throws CommandException when one finds an error
     */
    void check(SystemTerminal terminal) {
        List<CheckMessage> found = SystemChecks.run(application);
        found.forEach(message -> CheckReport.print(message, terminal));
        long errors = CheckReport.errors(found);
        if (errors > 0) {
            throw new CommandException(
                    "The project has " + errors + (errors == 1 ? " error" : " errors") + ", so nothing was done.");
        }
    }

    @Override
    public void close() {
        try (log) {
            application.close();
        }
    }
}
