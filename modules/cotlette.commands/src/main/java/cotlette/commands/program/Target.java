package cotlette.commands.program;

import cotlette.core.LoadedSettings;
import cotlette.core.RunningApplication;
import cotlette.core.spi.ProjectLauncher;
import java.util.Optional;

/**
 * What a command works on, as far as its scope goes.
 *
 * @param settings the settings of the project
 * @param launcher what starts the project
 * @param application the application
 */
record Target(
        Optional<LoadedSettings> settings,
        Optional<ProjectLauncher> launcher,
        Optional<RunningApplication> application) {
    static final Target NOTHING = new Target(Optional.empty(), Optional.empty(), Optional.empty());

    static Target of(LoadedSettings settings, ProjectLauncher launcher) {
        return new Target(Optional.of(settings), Optional.of(launcher), Optional.empty());
    }

    Target with(RunningApplication running) {
        return new Target(settings, launcher, Optional.of(running));
    }
}
