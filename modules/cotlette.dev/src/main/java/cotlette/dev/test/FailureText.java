package cotlette.dev.test;

import cotlette.api.command.Terminal;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells why a test failed: what was thrown, what caused it, and where in the project's code, with the lines of it.
 *
 * @param project the project
 * @param terminal where it will be shown
 */
record FailureText(Project project, Terminal terminal) {
    private static final int MOST_LINES = 20;
    private static final int MOST_PLACES = 5;

    /** Returns the lines to show. */
    List<String> of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        add(failure, "", lines);
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            add(cause, "Caused by ", lines);
        }
        return List.copyOf(lines);
    }

    private void add(Throwable failure, String before, List<String> lines) {
        String message = failure.getMessage();
        String text = failure instanceof AssertionError && message != null ? message : failure.toString();
        (before + text).lines().limit(MOST_LINES).forEach(lines::add);
        Arrays.stream(failure.getStackTrace())
                .flatMap(place -> place(place).stream())
                .distinct()
                .limit(MOST_PLACES)
                .forEach(lines::add);
    }

    /** Returns a place in the project's code with the line that stands there. */
    private Optional<String> place(StackTraceElement place) {
        String file = place.getFileName();
        int line = place.getLineNumber();
        if (file == null || line < 1) {
            return Optional.empty();
        }
        String type = place.getClassName();
        String path = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + file;
        return Stream.of(project.testSources(), project.sources())
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(found -> terminal.accent(project.folder().relativize(found) + ":" + line)
                        + terminal.dim("  " + code(found, line)));
    }

    private static String code(Path file, int line) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(line - 1L).findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            // It may have been changed since; the place is said without it.
            return "";
        }
    }
}
