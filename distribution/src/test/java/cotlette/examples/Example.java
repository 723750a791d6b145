package cotlette.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One of the projects in the folder {@code examples}. */
record Example(Path folder) {
    static final Example PLAIN = named("example");
    static final Example ASYNC = named("example_async");

    /** What a project makes itself, in case somebody has run or built the example where it lies. */
    private static final Set<String> MADE = Set.of(".cotlette", ".mvn", "target", "settings.local.toml");

    private static Example named(String name) {
        return new Example(Path.of(System.getProperty("cotlette.root"), "examples", name));
    }

    /** Returns the names of its files, each with its path. */
    SortedSet<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedSet<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile).map(folder::relativize).forEach(file -> {
                String top = file.getName(0).toString();
                if (!MADE.contains(top) && !top.startsWith("db.sqlite3")) {
                    names.add(file.toString());
                }
            });
            return names;
        }
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    Example copy(Path target) throws IOException {
        Example copy = new Example(target);
        for (String file : files()) {
            copy.write(file, read(file));
        }
        return copy;
    }
}
