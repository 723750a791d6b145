package cotlette.api.command;

import cotlette.api.base.Stability;

/**
 * A command of the {@code cotlette} program. A service: {@code provides cotlette.api.command.Command with …}.
 *
 * {@snippet :
 * public final class Greet implements Command {
 *     public String name() { return "greet"; }
 *     public String summary() { return "Greet somebody"; }
 *
 *     public void arguments(Arguments arguments) {
 *         arguments.parameter("NAME", "who is greeted");
 *         arguments.flag("--loud", "in capitals");
 *     }
 *
 *     public int run(Invocation invocation) {
 *         String name = invocation.text("NAME");
 *         invocation.terminal().print("Hello " + (invocation.flag("--loud") ? name.toUpperCase() : name));
 *         return 0;
 *     }
 * }
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public interface Command {
    /** Returns the word that calls it: lower case letters, digits and hyphens. */
    String name();

    /** Returns what it does, in one line without a full stop. */
    String summary();

    /** Returns what it works on. */
    default Scope scope() {
        return Scope.APPLICATION;
    }

    /** Returns where {@code cotlette help} lists it. */
    default Group group() {
        return Group.TOOLS;
    }

    /** Declares its options and parameters; nothing unless overridden. */
    default void arguments(Arguments arguments) {}

    /**
     * Does the work.
     *
     * @return the exit code of the program, 0 only on success
     * @throws Exception anything; a {@link CommandException} is shown as one line, as is any other unless {@code --traceback} is given
     */
    int run(Invocation invocation) throws Exception;

    /** What a command is about. */
    enum Group {
        /** The project and its apps. */
        PROJECT,
        /** Migrations and data. */
        DATABASE,
        /** Pages and routes. */
        SERVER,
        /** Everything else. */
        TOOLS
    }

    /** What a command works on. */
    enum Scope {
        /** Nothing: it runs anywhere. */
        ANYWHERE,
        /** A project's folder and settings; nothing is compiled or started. */
        PROJECT,
        /** A started application; its scope is entered around {@link #run}. */
        APPLICATION
    }
}
