package cotlette.api.command;

import cotlette.api.base.Stability;

/**
 * Collects the options and parameters of a command. Names of options begin with {@code --} (or {@code -} for a short one); names of
 * parameters are in capitals.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Arguments {
    /** Declares a parameter that must be given. */
    Arguments parameter(String name, String help);

    /** Declares a parameter that may be left out. */
    Arguments optionalParameter(String name, String help);

    /** Declares an option with a value, such as {@code option("--message TEXT", "what changes", "-m")}. */
    Arguments option(String nameAndValue, String help, String... otherNames);

    /** Declares an option without a value. */
    Arguments flag(String name, String help, String... otherNames);

    /** Adds a line that shows how the command is used, printed by {@code --help}. */
    Arguments example(String commandLine, String what);
}
