package cotlette.commands.builtin;

import cotlette.api.command.Arguments;
import cotlette.api.command.CommandException;
import cotlette.commands.program.CommandCall;
import cotlette.commands.program.ProgramCommand;
import cotlette.commands.scaffold.DemoFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the example project in a folder of its own. */
public final class Demo implements ProgramCommand {
    /** Creates the command. */
    public Demo() {}

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "Run the example project; its data stay until the next time";
    }

    @Override
    public Scope scope() {
        return Scope.ANYWHERE;
    }

    @Override
    public Group group() {
        return Group.SERVER;
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .optionalParameter("ADDRPORT", "address and port to listen on, as of runserver")
                .flag("--async", "the same site with asynchronous calls, in cotlette/demo-async")
                .option("--dir DIR", "where it runs; otherwise cotlette/demo in your data folder")
                .example("cotlette demo", "the example at http://127.0.0.1:8000")
                .example("cotlette demo 9000 --dir /tmp/demo", "on another port, in another folder");
    }

    @Override
    public int run(CommandCall call) throws Exception {
        boolean async = call.flag("--async");
        Path example = example(async ? "example_async" : "example");
        Path folder = call.find("--dir")
                .map(call.workingDirectory()::resolve)
                .orElseGet(() -> userData(call.program().surroundings().environment())
                        .resolve(async ? "cotlette/demo-async" : "cotlette/demo"));
        boolean copied = new DemoFolder(example, folder).refresh();
        call.terminal().printDim("The example project is in " + folder + (copied ? " (copied just now)" : ""));

        List<String> runserver = new ArrayList<>(List.of("runserver"));
        call.find("ADDRPORT").ifPresent(runserver::add);
        return call.program().runAll(call.options().inProject(folder), List.of(List.of("migrate"), runserver));
    }

    private static Path example(String name) {
        Path home = Optional.ofNullable(System.getProperty("cotlette.home"))
                .map(Path::of)
                .orElseThrow(() -> new CommandException(
                        "The example project comes with the program cotlette: start the demo by bin/cotlette."));
        Path example = home.resolve("examples").resolve(name);
        if (!Files.isDirectory(example)) {
            throw new CommandException("The example project is missing: there is no folder " + example + ".");
        }
        return example;
    }

    private static Path userData(Map<String, String> environment) {
        Path named = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        Path home = Path.of(environment.getOrDefault("HOME", ""));
        if (named.isAbsolute()) {
            return named;
        }
        return (home.isAbsolute() ? home : Path.of(System.getProperty("user.home"))).resolve(".local/share");
    }
}
