package cotlette.core.spi;

import cotlette.api.command.Invocation;

/**
 * A call of a command that works on a project, and may start it by itself: when it wants, and more than once. The program calls every command
 * of the scope {@link cotlette.api.command.Command.Scope#PROJECT} so.
 *
 * @since 0.1
 */
public interface ProjectInvocation extends Invocation {
    /** Returns what starts the project. */
    ProjectLauncher launcher();
}
