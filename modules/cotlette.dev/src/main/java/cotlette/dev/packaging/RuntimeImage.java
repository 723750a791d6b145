package cotlette.dev.packaging;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The image that runs, of which a package gets all that serving an application takes. Its part of the JDK stays whole: no JDK is here to link
 * a smaller one.
 */
record RuntimeImage(Path home) {
    private static final String NATIVE_ACCESS = "--enable-native-access=";

    static RuntimeImage ofProcess() {
        return Optional.ofNullable(System.getProperty("cotlette.home"))
                .map(home -> new RuntimeImage(Path.of(home)))
                .orElseThrow(() -> new CommandException(
                        "A package holds the image of Cotlette: start the command by bin/cotlette."));
    }

    /** Copies it, its launcher under another name. */
    void copyTo(Path target, String program) throws IOException {
        Set<String> development = developmentModules();
        Set<String> jars = ModuleLayer.boot().configuration().modules().stream()
                .filter(module -> development.contains(module.name()))
                .map(ResolvedModule::reference)
                .flatMap(reference -> fileName(reference).stream())
                .collect(Collectors.toSet());
        new FileTree(home.resolve("lib/runtime")).copyTo(target.resolve("lib/runtime"));
        new FileTree(home.resolve("modules"))
                .copyTo(
                        target.resolve("modules"),
                        file -> !jars.contains(file.getFileName().toString()));
        new FileTree(home.resolve("plugins")).copyTo(target.resolve("plugins"));
        new FileTree(home.resolve("licenses")).copyTo(target.resolve("licenses"));
        Files.copy(home.resolve("lib/image.id"), target.resolve("lib/image.id"));
        Files.write(target.resolve("lib/java.options"), javaOptions(development));
        Files.createDirectories(target.resolve("bin"));
        Files.copy(
                home.resolve("bin/cotlette"),
                target.resolve("bin").resolve(program),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Set<String> developmentModules() throws IOException {
        return Files.readAllLines(home.resolve("lib/development.modules")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }

    /** The JVM warns of modules in its options that are not there. */
    private List<String> javaOptions(Set<String> without) throws IOException {
        return Files.readAllLines(home.resolve("lib/java.options")).stream()
                .map(line -> line.startsWith(NATIVE_ACCESS)
                        ? Arrays.stream(line.substring(NATIVE_ACCESS.length()).split(","))
                                .filter(module -> !without.contains(module))
                                .collect(Collectors.joining(",", NATIVE_ACCESS, ""))
                        : line)
                .toList();
    }

    private static Optional<String> fileName(ModuleReference reference) {
        return reference
                .location()
                .map(location -> Path.of(location).getFileName().toString());
    }
}
