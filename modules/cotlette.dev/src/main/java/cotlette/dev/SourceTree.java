package cotlette.dev;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java sources of a project.
 *
 * @param root the folder that holds them
 * @param files all of them, in the order of their names
 */
record SourceTree(Path root, List<Path> files) {
    private static final String DESCRIPTOR = "module-info.java";

    static SourceTree of(Project project) throws IOException {
        Path root = project.sources();
        List<Path> files = Files.isDirectory(root) ? javaFiles(root) : List.of();
        if (files.isEmpty()) {
            throw new CotletteException("There is nothing to compile: " + root
                    + " has no Java sources. Make a project that has some with " + "'cotlette startproject mysite'.");
        }
        if (!files.contains(root.resolve(DESCRIPTOR))) {
            throw new CotletteException("The project is no module: " + root.resolve(DESCRIPTOR)
                    + " is missing. Write it, with the apps and "
                    + "the routes of the project:\n\n"
                    + "module mysite {\n"
                    + "    requires cotlette.api;\n"
                    + "    provides cotlette.api.App with mysite.home.HomeApp;\n"
                    + "    provides cotlette.api.http.UrlConf with mysite.Urls;\n"
                    + "}");
        }
        return new SourceTree(root, files);
    }

    /** Returns the sources of a project's tests, perhaps none. */
    static SourceTree ofTests(Project project) throws IOException {
        Path root = project.testSources();
        List<Path> files = Files.isDirectory(root) ? javaFiles(root) : List.of();
        if (files.contains(root.resolve(DESCRIPTOR))) {
            throw new CotletteException(
                    "Tests are compiled into the project's module, so that they see what is not public. Remove "
                            + root.resolve(DESCRIPTOR) + ".");
        }
        return new SourceTree(root, files);
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }
}
