package cotlette.commands.program;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import cotlette.api.command.Command;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The commands that can be called, each name once. Immutable. */
public final class CommandCatalog {
    private final List<Command> commands;

    private CommandCatalog(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Returns a catalog of these commands; of two with the same name the first counts. */
    public static CommandCatalog of(Collection<? extends Command> commands) {
        return new CommandCatalog(List.of()).with(commands);
    }

    /** Finds the commands of the modules, and on a class path of the jars, with which the JVM was started. */
    public static CommandCatalog ofRuntime() {
        return of(load(ServiceLoader.load(Command.class, CommandCatalog.class.getClassLoader())));
    }

    /** Finds the commands that the modules of a layer and of its parents provide. */
    static List<Command> in(ModuleLayer layer) {
        return load(ServiceLoader.load(layer, Command.class));
    }

    /** Returns these commands and {@code others}, except those whose names are taken. */
    public CommandCatalog with(Collection<? extends Command> others) {
        List<Command> all = new ArrayList<>(commands);
        for (Command other : others) {
            if (all.stream().noneMatch(command -> command.name().equals(other.name()))) {
                all.add(other);
            }
        }
        return new CommandCatalog(all);
    }

    /** Returns the commands in the order in which they were found. */
    public List<Command> all() {
        return commands;
    }

    /** Returns the command with a name. */
    public Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /** Returns {@code " Did you mean 'migrate'?"}, or nothing when no name is near. */
    String didYouMean(String name) {
        return Suggestions.didYouMean(name, commands.stream().map(Command::name).toList());
    }

    private static List<Command> load(ServiceLoader<Command> loader) {
        try {
            return loader.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError broken) {
            throw new CotletteException("A command cannot be loaded: " + broken.getMessage(), broken);
        }
    }
}
