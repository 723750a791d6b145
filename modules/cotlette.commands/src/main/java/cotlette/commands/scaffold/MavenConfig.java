package cotlette.commands.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells Maven where Cotlette is on this machine, in the project's {@code .mvn/maven.config}, which Maven reads by itself. The file is not under
 * version control, and is written anew when Cotlette has moved.
 */
public final class MavenConfig {
    /** The property of generated projects' poms. */
    private static final String PROPERTY = "cotlette.repository";

    private static final String OPTION = "-D" + PROPERTY + "=";

    /** The property of the JVM that says where the image is; whoever starts our modules otherwise has none. */
    private static final String IMAGE = "cotlette.home";

    private MavenConfig() {}

    /** Refreshes the file of a project whose pom asks for it, when Cotlette runs from an image with a repository. */
    public static void refresh(Path project) {
        Optional.ofNullable(System.getProperty(IMAGE)).ifPresent(image -> refresh(project, Path.of(image, "repo")));
    }

    static void refresh(Path project, Path repository) {
        Path pom = project.resolve("pom.xml");
        if (!Files.isDirectory(repository) || !Files.isRegularFile(pom) || !Files.isWritable(project)) {
            return;
        }
        try {
            if (Files.readString(pom).contains(PROPERTY)) {
                write(
                        project.resolve(".mvn/maven.config"),
                        OPTION + repository.toUri().toASCIIString());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Maven cannot be told where Cotlette is", unwritable);
        }
    }

    private static void write(Path file, String option) throws IOException {
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        List<String> changed = new ArrayList<>();
        lines.stream().filter(line -> !line.startsWith(OPTION)).forEach(changed::add);
        changed.add(option.endsWith("/") ? option.substring(0, option.length() - 1) : option);
        if (!changed.equals(lines)) {
            Files.createDirectories(file.getParent());
            Files.write(file, changed);
        }
    }
}
