package cotlette.dev.reload;

import cotlette.api.command.Terminal;
import cotlette.api.settings.ServerSettings;
import cotlette.core.Project;
import cotlette.web.SiteBroken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells whoever sits at the terminal what came of a change. */
final class Reports {
    private static final int MOST_NAMES = 3;

    private final Terminal terminal;
    private final ServerSettings serving;

    /** Reports to a terminal, of a server that keeps the settings with which it was started. */
    Reports(Terminal terminal, ServerSettings serving) {
        this.terminal = terminal;
        this.serving = serving;
    }

    void reloaded(List<Path> changed, Duration took) {
        terminal.printSuccess(
                String.format(Locale.ROOT, "Reloaded in %.2f s: %s", took.toMillis() / 1000.0, names(changed)));
    }

    void needsRestart(ServerSettings now) {
        if (!now.equals(serving)) {
            terminal.printWarning(
                    "[server] is read at the start only. Stop runserver and start it again to use the new values.");
        }
    }

    void needsRestart(List<Path> changed, Project project) {
        if (changed.stream().anyMatch(file -> file.startsWith(project.plugins()))) {
            terminal.printWarning(
                    "Plug-ins are loaded at the start only. Stop runserver and start it again to use those that are there now.");
        }
    }

    void broken(List<Path> changed, SiteBroken broken) {
        terminal.printError(String.valueOf(broken.getMessage()));
        terminal.printDim((changed.isEmpty() ? "" : "Changed: " + names(changed) + ". ")
                + "Every page shows this until it is mended.");
    }

    private static String names(List<Path> changed) {
        String names = changed.stream()
                .limit(MOST_NAMES)
                .map(file -> file.getFileName().toString())
                .collect(Collectors.joining(", "));
        return changed.size() > MOST_NAMES ? names + " and " + (changed.size() - MOST_NAMES) + " more" : names;
    }
}
