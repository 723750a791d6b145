package cotlette.commands.scaffold;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that come into being together or not at all: they are written beside the folder they belong to, and moved when all are there.
 */
final class StagedFiles {
    private final Path root;
    private final Map<String, Content> files = new LinkedHashMap<>();

    /** The text of a file, and whether only its owner may read it. */
    private record Content(String text, boolean secret, boolean replaces) {}

    /**
     * Creates an empty set of files.
     *
     * @param root the folder they belong to, which need not exist
     */
    StagedFiles(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Adds a file that must not exist yet; {@code path} is relative, with slashes. */
    void create(String path, String text) {
        files.put(path, new Content(text, false, false));
    }

    /** Adds a file that only its owner may read. */
    void createSecret(String path, String text) {
        files.put(path, new Content(text, true, false));
    }

    /** Adds the new text of a file that exists. */
    void replace(String path, String text) {
        files.put(path, new Content(text, false, true));
    }

    /** Returns the paths of the files that have been added, sorted. */
    List<String> paths() {
        return files.keySet().stream().sorted().toList();
    }

    /**
     * Returns the text of a file that has been added.
     *
     * @throws IllegalArgumentException when there is none
     */
    String text(String path) {
        Content content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("No file " + path + " was added, only " + paths());
        }
        return content.text();
    }

    /**
     * Writes them.
     *
     * @throws CommandException when one exists that must not, or the disk refuses; then nothing has changed
     */
    void commit() {
        files.forEach((path, content) -> {
            if (!content.replaces() && Files.exists(root.resolve(path))) {
                throw new CommandException("There is a file " + root.resolve(path) + " already. Nothing was written.");
            }
        });
        Path existing = nearestExisting(root);
        Path staging = existing.resolve(".cotlette-" + UUID.randomUUID());
        Deque<Undo> undo = new ArrayDeque<>();
        try {
            write(staging);
            move(staging, undo);
        } catch (IOException | RuntimeException failure) {
            undo.forEach(step -> step.run(failure));
            throw new CommandException("Nothing was written: " + failure, failure);
        } finally {
            deleteTree(staging);
        }
    }

    private void write(Path staging) throws IOException {
        for (Map.Entry<String, Content> file : files.entrySet()) {
            Path target = staging.resolve(file.getKey());
            Files.createDirectories(parent(target));
            if (file.getValue().secret() && Files.getFileStore(staging).supportsFileAttributeView("posix")) {
                Files.createFile(
                        target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(target, file.getValue().text());
        }
    }

    private void move(Path staging, Deque<Undo> undo) throws IOException {
        if (!Files.exists(root)) {
            createFolders(parent(root), undo);
            Files.move(staging, root, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        for (Map.Entry<String, Content> file : files.entrySet()) {
            Path target = root.resolve(file.getKey());
            createFolders(parent(target), undo);
            if (file.getValue().replaces()) {
                String old = Files.readString(target);
                undo.push(new Undo(() -> Files.writeString(target, old)));
                Files.writeString(target, file.getValue().text());
            } else {
                undo.push(new Undo(() -> Files.deleteIfExists(target)));
                Files.move(staging.resolve(file.getKey()), target);
            }
        }
    }

    private static void createFolders(Path folder, Deque<Undo> undo) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(parent(folder), undo);
        Files.createDirectory(folder);
        undo.push(new Undo(() -> Files.deleteIfExists(folder)));
    }

    private static Path nearestExisting(Path folder) {
        Path candidate = folder;
        while (!Files.isDirectory(candidate)) {
            candidate = parent(candidate);
        }
        return candidate;
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), "The root of a disk is always there.");
    }

    private static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The temporary folder " + folder + " could not be removed.", failure);
        }
    }

    /** One step back. */
    private record Undo(Step step) {
        void run(Exception reason) {
            try {
                step.run();
            } catch (IOException failure) {
                reason.addSuppressed(failure);
            }
        }
    }

    /** Changes the disk. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
