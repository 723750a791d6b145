package cotlette.dev.library;

import cotlette.api.base.CotletteException;
import cotlette.api.command.CommandException;
import cotlette.core.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code lib/libraries.lock}: exactly which jars the project has. It is kept under version control, and the jars are not.
 *
 * @param libraries those it names, in its order
 */
record LibraryLock(List<LockedLibrary> libraries) {
    private static final String NAME = "libraries.lock";
    private static final String WANTED = "library";
    private static final String NEEDED = "needs";
    private static final Pattern LINE = Pattern.compile("(?<why>" + WANTED + "|" + NEEDED
            + ") (?<library>[^:\\s]+:[^:\\s]+:[^:\\s]+) sha256:(?<digest>[0-9a-f]{64}) (?<file>[\\w.+-]+\\.jar)");
    private static final String HEAD = """
            # The libraries of this project, and what these need. Keep this file under version control: 'cotlette add' fetches the jars.
            """;

    LibraryLock {
        libraries = List.copyOf(libraries);
    }

    static Path file(Project project) {
        return project.libraries().resolve(NAME);
    }

    /**
     * Reads the file of a project; without one there are no libraries.
     *
     * @throws CotletteException when it is not written as expected
     */
    static LibraryLock of(Project project) {
        Path file = file(project);
        if (!Files.isRegularFile(file)) {
            return new LibraryLock(List.of());
        }
        try {
            List<LockedLibrary> libraries = new ArrayList<>();
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    libraries.add(library(line, file + ":" + (i + 1)));
                }
            }
            return new LibraryLock(libraries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file, unreadable);
        }
    }

    private static LockedLibrary library(String line, String place) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new CotletteException(place + ": this line is not written as 'cotlette add' writes it: " + line
                    + "\nTake the file as it was from version control, or remove it and add the libraries again.");
        }
        return new LockedLibrary(
                Coordinates.parse(parts.group("library")),
                parts.group("why").equals(WANTED),
                parts.group("digest"),
                parts.group("file"));
    }

    /** Returns those that were asked for, with {@code library} last, in the version that it has here. */
    List<Coordinates> wantedWith(Coordinates library) {
        return Stream.concat(
                        libraries.stream()
                                .filter(LockedLibrary::wanted)
                                .map(LockedLibrary::coordinates)
                                .filter(other -> !other.isSameLibrary(library)),
                        Stream.of(library))
                .toList();
    }

    /** Returns those whose jars are not in the project's {@code lib}. */
    List<LockedLibrary> missing(Project project) {
        return libraries.stream()
                .filter(library -> !Files.exists(project.libraries().resolve(library.file())))
                .toList();
    }

    /**
     * Fetches the jars that a project lacks.
     *
     * @return the jars by their names in {@code lib}
     * @throws CommandException when one cannot be fetched, or is another one than it was when it was added
     */
    Map<String, FetchedJar> fetchMissing(Project project, Repositories repositories) {
        Map<String, FetchedJar> jars = new HashMap<>();
        for (LockedLibrary library : missing(project)) {
            FetchedJar jar = repositories.jar(library.coordinates());
            if (!jar.sha256().equals(library.sha256())) {
                throw new CommandException(
                        "The jar of " + library.coordinates() + " is not the one that was added: its SHA-256 is "
                                + jar.sha256() + ", and " + file(project) + " says " + library.sha256()
                                + ". Nothing was changed. Where " + jar.path()
                                + " was changed, remove it and try again; else somebody "
                                + "has replaced the jar in the repository.");
            }
            jars.put(library.file(), jar);
        }
        return jars;
    }

    /** Returns the file's text. */
    String text() {
        return HEAD
                + libraries.stream()
                        .map(library -> (library.wanted() ? WANTED : NEEDED) + " " + library.coordinates() + " sha256:"
                                + library.sha256() + " " + library.file() + "\n")
                        .collect(Collectors.joining());
    }
}
