package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.SystemChecks;
import cotlette.core.spi.CompilerMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said when a project starts, each warning once however often that is. */
final class LaunchReport {
    private final SystemTerminal terminal;
    private final Set<Object> shown = new HashSet<>();

    LaunchReport(SystemTerminal terminal) {
        this.terminal = terminal;
    }

    /** Shows what the compiler warns about. */
    synchronized void compiler(List<CompilerMessage> warnings) {
        warnings.stream().filter(shown::add).forEach(warning -> terminal.printWarning(warning.toString()));
    }

    /**
     * Shows what the system checks warn about.
     *
     * @throws CotletteException when one finds an error
     */
    synchronized void checks(List<CheckMessage> found) {
        String errors = SystemChecks.errors(found);
        if (!errors.isEmpty()) {
            throw new CotletteException(errors);
        }
        found.stream().filter(shown::add).forEach(message -> CheckReport.print(message, terminal));
    }
}
