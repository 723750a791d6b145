package cotlette.web.failure;

import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The sources of a project, as far as pages may show them. */
public final class ProjectSources {
    private final Path folder;
    private final Path java;

    /** Looks at the sources in the folder of a project. */
    public ProjectSources(Path folder) {
        Project project = new Project(folder);
        this.folder = project.folder();
        this.java = project.sources();
    }

    /** Returns the source of the class that a place in a stack trace lies in, empty when it is none of the project's. */
    public Optional<Path> file(StackTraceElement place) {
        String name = place.getFileName();
        if (name == null || place.getLineNumber() < 1) {
            return Optional.empty();
        }
        String type = place.getClassName();
        String packageFolder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
        return inside(java, packageFolder + name);
    }

    /** Returns the lines around a place in a stack trace. */
    public Optional<Excerpt> excerpt(StackTraceElement place) {
        return file(place).flatMap(file -> excerpt(file, place.getLineNumber(), 0));
    }

    /** Returns the lines around a place in a file of the project, such as a template. */
    public Optional<Excerpt> excerpt(String origin, int line, int column) {
        return inside(folder, origin).flatMap(file -> excerpt(file, line, column));
    }

    private static Optional<Path> inside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Optional<Excerpt> excerpt(Path file, int line, int column) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(Excerpt.of(folder.relativize(file).toString(), lines, line, column));
        } catch (IOException unreadable) {
            // It may just have been deleted, or be no UTF-8; the page of the failure itself matters more.
            return Optional.empty();
        }
    }
}
