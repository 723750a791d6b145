package cotlette.dev;

import cotlette.core.layer.Foundation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The modules that a project is compiled against: those with which it will run, the JDK's aside.
 *
 * @param path where to look for modules, as for the option {@code --module-path}
 * @param loaded the jars, or folders of classes, of the modules that are loaded
 */
record RuntimeModules(String path, List<Path> loaded) {
    static RuntimeModules ofThisJvm() {
        List<Path> loaded = ModuleLayer.boot().configuration().modules().stream()
                .map(ResolvedModule::reference)
                .map(ModuleReference::location)
                .flatMap(Optional::stream)
                .filter(location -> location.getScheme().equals("file"))
                .map(Path::of)
                .sorted()
                .toList();
        return new RuntimeModules(System.getProperty("jdk.module.path", ""), loaded);
    }

    /** Returns these and the jars of libraries and plug-ins. */
    RuntimeModules with(Foundation foundation) {
        List<Path> jars = foundation.jars();
        String all = Stream.concat(Stream.of(path), jars.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        return new RuntimeModules(
                all, Stream.concat(loaded.stream(), jars.stream()).toList());
    }

    /** Returns a text that is another one when a module has been replaced, but not when all have been moved. */
    String state() throws IOException {
        StringBuilder state = new StringBuilder(Runtime.version().toString());
        for (Path module : loaded) {
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(Files::isRegularFile)
                        .sorted()
                        .forEach(file -> state.append('\n').append(stamp(module, file)));
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }
        return state.toString();
    }

    private static String stamp(Path module, Path file) {
        try {
            return module.getFileName() + "/" + module.relativize(file) + " " + Files.size(file) + " "
                    + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
