/**
 * The command line: main, finding and parsing commands, the terminal, and the commands that make projects and look at them.
 *
 * <p>{@link cotlette.commands.Main} begins; {@code cotlette.commands.program.Program} leads from the words that were typed to a command.
 */
// The module that is exported to is compiled later.
@SuppressWarnings("module")
module cotlette.commands {
    requires transitive cotlette.core;
    requires info.picocli;
    requires java.logging;
    requires org.fusesource.jansi;
    requires org.jline.reader;
    requires org.jline.terminal;

    exports cotlette.commands;
    // java.logging makes the log manager that it is told to use.
    exports cotlette.commands.logging to
            java.logging;

    // A package brings a project along, made as startproject makes them.
    exports cotlette.commands.scaffold to
            cotlette.dev;

    uses cotlette.api.command.Command;
    uses cotlette.core.spi.ProjectCompiler;

    provides cotlette.api.command.Command with
            cotlette.commands.builtin.Check,
            cotlette.commands.builtin.Completion,
            cotlette.commands.builtin.Demo,
            cotlette.commands.builtin.DiffSettings,
            cotlette.commands.builtin.Help,
            cotlette.commands.builtin.ListPlugins,
            cotlette.commands.builtin.StartApp,
            cotlette.commands.builtin.StartCacheCommand,
            cotlette.commands.builtin.StartProject,
            cotlette.commands.builtin.Version;
}
