package cotlette.commands.program;

import cotlette.core.LoadedSettings;
import cotlette.core.RunningApplication;
import java.util.Optional;

/**
 * What a command works on, as far as its scope goes.
 *
 * @param settings the settings of the project
 * @param application the application
 */
record Target(Optional<LoadedSettings> settings, Optional<RunningApplication> application) {
    static final Target NOTHING = new Target(Optional.empty(), Optional.empty());

    static Target of(LoadedSettings settings) {
        return new Target(Optional.of(settings), Optional.empty());
    }

    Target with(RunningApplication running) {
        return new Target(settings, Optional.of(running));
    }
}
