package cotlette.api.command;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One call of a command: what was typed, where, and on what it works.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Invocation {
    /**
     * Returns the value of a parameter or option that was declared as one that must be there.
     *
     * @throws IllegalArgumentException when it was not given
     */
    default String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " was not given"));
    }

    /** Returns the value of a parameter or option, empty when it was not given. */
    Optional<String> find(String name);

    /** Returns whether an option without a value was given. */
    boolean flag(String name);

    /** Returns the terminal. */
    Terminal terminal();

    /** Returns the folder in which the program was called. */
    Path workingDirectory();

    /**
     * Returns the settings of the project.
     *
     * @throws IllegalStateException when the command's scope is {@link Command.Scope#ANYWHERE}
     */
    Settings settings();

    /**
     * Returns the application.
     *
     * @throws IllegalStateException when the command's scope is not {@link Command.Scope#APPLICATION}
     */
    Application application();
}
