package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.CommandException;
import cotlette.api.command.Invocation;
import cotlette.commands.startcache.StartCache;
import cotlette.commands.startcache.StartCacheMaker;
import java.nio.file.Files;

/** Makes the start cache at once. */
public final class StartCacheCommand implements Command {
    /** Creates the command. */
    public StartCacheCommand() {}

    @Override
    public String name() {
        return "startcache";
    }

    @Override
    public String summary() {
        return "Make the cache for faster starts now, not in the background";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments.example("cotlette startcache", "after a few seconds, commands start in about half the time");
    }

    @Override
    public int run(Invocation invocation) throws Exception {
        StartCache cache = StartCache.ofProcess()
                .orElseThrow(
                        () -> new CommandException("There is no place for a start cache: COTLETTE_STARTCACHE is off,"
                                + " neither XDG_CACHE_HOME nor HOME is set, or COTLETTE_JAVA_OPTS has characters that no file"
                                + " name should have."));
        if (!new StartCacheMaker(cache, System.getenv()).make()) {
            invocation.terminal().print("Another process is making it now.");
            return 0;
        }
        long megabytes = Files.size(cache.file()) / 1_000_000;
        invocation.terminal().printSuccess("The start cache has " + megabytes + " MB: " + cache.file());
        return 0;
    }
}
