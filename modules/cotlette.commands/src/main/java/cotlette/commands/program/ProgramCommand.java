package cotlette.commands.program;

import cotlette.api.command.Command;
import cotlette.api.command.Invocation;

/** A command of the program itself, which sees more than what it was called with: other commands, sources of settings. */
public interface ProgramCommand extends Command {
    /**
     * Does the work.
     *
     * @return the exit code
     * @throws Exception as {@link Command#run}
     */
    int run(CommandCall call) throws Exception;

    /** Returns whether the system checks must pass before it runs; only {@code check} runs them itself. */
    default boolean needsChecks() {
        return true;
    }

    /** Returns whether it says itself which plug-ins are left out; all others are preceded by warnings. */
    default boolean showsPlugins() {
        return false;
    }

    @Override
    default int run(Invocation invocation) throws Exception {
        if (invocation instanceof CommandCall call) {
            return run(call);
        }
        throw new IllegalArgumentException("The command " + name() + " can be called by the program only.");
    }
}
