package cotlette.dev.library;

import cotlette.api.base.CotletteException;
import cotlette.core.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the libraries of a project: jars, {@code pom.xml} and the lock file. All is written beside first, and takes its name when all is
 * there, the lock file last.
 *
 * @param project the project
 */
record LibraryFolder(Project project) {
    /** Writes what differs between two states of the lock file, and the jars given by their names in {@code lib}. */
    void change(LibraryLock before, LibraryLock after, Map<String, FetchedJar> jars) {
        Path folder = project.libraries();
        try {
            Map<Path, byte[]> files = new LinkedHashMap<>();
            for (Map.Entry<String, FetchedJar> jar : jars.entrySet()) {
                files.put(
                        folder.resolve(jar.getKey()),
                        Files.readAllBytes(jar.getValue().path()));
            }
            if (!before.equals(after)) {
                addTexts(after, files);
            }
            Files.createDirectories(folder);
            write(files);
            Set<String> kept =
                    after.libraries().stream().map(LockedLibrary::file).collect(Collectors.toSet());
            for (LockedLibrary old : before.libraries()) {
                if (!kept.contains(old.file())) {
                    Files.deleteIfExists(folder.resolve(old.file()));
                }
            }
        } catch (IOException failure) {
            throw new CotletteException("The libraries cannot be written to " + folder + ": " + failure, failure);
        }
    }

    private void addTexts(LibraryLock after, Map<Path, byte[]> files) throws IOException {
        Path pom = pom();
        if (Files.isRegularFile(pom)) {
            files.put(pom, bytes(PomEdit.apply(Files.readString(pom), after.libraries())));
        }
        files.put(project.libraries().resolve(".gitignore"), bytes(ignored(after.libraries())));
        files.put(LibraryLock.file(project), bytes(after.text()));
    }

    /** Returns the file of Maven, which a project may have. */
    Path pom() {
        return project.folder().resolve("pom.xml");
    }

    private static String ignored(List<LockedLibrary> libraries) {
        return "# Fetched by 'cotlette add', which writes this file. Jars that come from elsewhere belong under version control.\n"
                + libraries.stream().map(library -> library.file() + "\n").collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Map<Path, byte[]> files) throws IOException {
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Files.write(draft(file.getKey()), file.getValue());
            }
            for (Path file : files.keySet()) {
                Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path file : files.keySet()) {
                Files.deleteIfExists(draft(file));
            }
        }
    }

    private static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
