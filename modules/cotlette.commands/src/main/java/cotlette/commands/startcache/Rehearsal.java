package cotlette.commands.startcache;

import cotlette.commands.logging.LogSetup;
import cotlette.commands.program.CommandCatalog;
import cotlette.commands.program.Program;
import cotlette.commands.program.Surroundings;
import cotlette.commands.terminal.Output;
import cotlette.commands.terminal.SystemTerminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Does what commands do, for the JVM to see which classes they need: on a project of its own, never on one of the user's, whose code might
 * do anything.
 */
public final class Rehearsal {
    private static final List<List<String>> COMMANDS =
            List.of(List.of("help"), List.of("version"), List.of("migrate"), List.of("check"), List.of("routes"));

    private final Path folder;
    private final Path stage;
    private final AddressListener listener = new AddressListener();
    private final SystemTerminal terminal;

    private Rehearsal(Path folder) {
        this.folder = folder;
        this.stage = folder.resolve("rehearsal");
        this.terminal = new SystemTerminal(
                output(new PrintStream(listener, true)),
                output(new PrintStream(OutputStream.nullOutputStream())),
                Optional.empty());
    }

    /** Rehearses in a folder that whoever starts this process removes. */
    public static void main(String[] arguments) throws Exception {
        LogSetup.prepare();
        new Rehearsal(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path finished = Path.of(System.getProperty("cotlette.home", ""), "lib/rehearsal");
        if (Files.isDirectory(finished)) {
            copy(finished);
        } else {
            program(folder).run(List.of("startproject", "rehearsal"));
        }
        COMMANDS.forEach(program(stage)::run);
        Thread server = Thread.ofPlatform().start(() -> program(stage).run(List.of("runserver", "127.0.0.1:0")));
        new Visitor(listener.awaitPort()).visit(List.of("/", "/about", "/api/home", "/static/site.css", "/nope"));
        server.interrupt();
        server.join();
    }

    private Program program(Path folder) {
        Surroundings process = Surroundings.ofProcess();
        return new Program(
                terminal, new Surroundings(folder, Map.of(), process.compiler()), CommandCatalog.ofRuntime());
    }

    private void copy(Path finished) throws IOException {
        try (Stream<Path> all = Files.walk(finished)) {
            for (Path from : all.toList()) {
                Files.copy(from, stage.resolve(finished.relativize(from)));
            }
        }
    }

    private static Output output(PrintStream stream) {
        return Output.plain(stream, StandardCharsets.UTF_8);
    }
}
