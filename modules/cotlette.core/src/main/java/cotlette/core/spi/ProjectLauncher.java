package cotlette.core.spi;

import cotlette.core.Project;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.layer.Foundation;

/**
 * Starts a project from its folder, as often as it is asked, each time with what has changed since.
 *
 * @since 0.1
 */
public interface ProjectLauncher {
    /** Returns the project. */
    Project project();

    /** Returns what reads its settings, from all sources that the command line names. */
    SettingsLoader settingsLoader();

    /**
     * Returns what its module stands on now: the runtime, plug-ins, libraries.
     *
     * @throws cotlette.api.base.CotletteException when a library cannot be used
     */
    Foundation foundation();

    /**
     * Reads the settings, compiles what has changed, starts an application beside those that run, and lets the system checks look at it;
     * whoever asks closes it. Warnings are shown the first time they are found.
     *
     * @throws CompilationException when the project does not compile
     * @throws cotlette.api.base.CotletteException when its settings are wrong, an app does not start, or a check finds an error; nothing is
     *     left running then
     */
    RunningApplication launch();
}
