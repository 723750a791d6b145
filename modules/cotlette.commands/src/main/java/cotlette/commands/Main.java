package cotlette.commands;

import cotlette.commands.logging.LogSetup;
import cotlette.commands.program.CommandCatalog;
import cotlette.commands.program.Program;
import cotlette.commands.program.Surroundings;
import cotlette.commands.startcache.StartCacheKeeper;
import cotlette.commands.terminal.SystemTerminal;
import cotlette.commands.terminal.TerminalSetup;
import java.util.List;

/**
 * Begins the program {@code cotlette}.
 *
 * @since 0.1
 */
public final class Main {
    private Main() {}

    /** Runs a command line and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        LogSetup.prepare();
        List<String> words = List.of(arguments);
        Surroundings surroundings = Surroundings.ofProcess();
        Runnable startCache = StartCacheKeeper.begin(surroundings.environment());
        SystemTerminal terminal = new TerminalSetup(surroundings.environment(), words.contains("--no-color")).open();
        CommandCatalog commands =
                CommandCatalog.ofRuntime().with(surroundings.plugins().commands());
        int code = new Program(terminal, surroundings, commands).run(words);
        startCache.run();
        System.exit(code);
    }
}
