package cotlette.commands.program;

import cotlette.api.application.Application;
import cotlette.api.settings.Settings;
import cotlette.commands.line.CommandArguments;
import cotlette.commands.line.CommonOptions;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.core.LoadedSettings;
import cotlette.core.spi.ProjectInvocation;
import cotlette.core.spi.ProjectLauncher;
import java.nio.file.Path;
import java.util.Optional;

/** One call of a command by the program. */
public final class CommandCall implements ProjectInvocation {
    private final Program program;
    private final CommandArguments arguments;
    private final Target target;

    CommandCall(Program program, CommandArguments arguments, Target target) {
        this.program = program;
        this.arguments = arguments;
        this.target = target;
    }

    /** Returns the program. */
    public Program program() {
        return program;
    }

    /** Returns the options that every command has. */
    public CommonOptions options() {
        return arguments.common();
    }

    /** Returns the settings with their sources. */
    public LoadedSettings loadedSettings() {
        return target.settings().orElseThrow(() -> missing("settings", "PROJECT or APPLICATION"));
    }

    @Override
    public Optional<String> find(String name) {
        return arguments.find(name);
    }

    @Override
    public boolean flag(String name) {
        return arguments.flag(name);
    }

    @Override
    public SystemTerminal terminal() {
        return program.terminal();
    }

    @Override
    public Path workingDirectory() {
        return program.surroundings().workingDirectory();
    }

    @Override
    public Settings settings() {
        return target.application()
                .map(Application::settings)
                .orElseGet(() -> loadedSettings().settings());
    }

    @Override
    public ProjectLauncher launcher() {
        return target.launcher().orElseThrow(() -> missing("project", "PROJECT"));
    }

    @Override
    public Application application() {
        return target.application().orElseThrow(() -> missing("application", "APPLICATION"));
    }

    private static IllegalStateException missing(String what, String scope) {
        return new IllegalStateException(
                "This command has no " + what + " to work on. Let its scope() return " + scope + ".");
    }
}
