package cotlette.commands.scaffold;

import cotlette.api.command.CommandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder in which the example project runs as a demo.
 *
 * <p>Its files are those of the example; they are copied again only when the example has changed, so that what somebody tries out in the
 * folder stays. The database and the secret key always stay.
 */
public final class DemoFolder {
    /** Lists what was copied: a line with the fingerprint of all files, then a line for each. */
    private static final String RECORD = ".cotlette-demo";

    private static final String LOCAL_SETTINGS = "settings.local.toml";

    /** What a project makes itself, in case somebody has run the example where it lies. */
    private static final Set<String> OWN_OF_A_PROJECT = Set.of(".cotlette", "target", LOCAL_SETTINGS);

    private final Path example;
    private final Path folder;

    /** Creates the demo of {@code example} in {@code folder}. */
    public DemoFolder(Path example, Path folder) {
        this.example = example;
        this.folder = folder;
    }

    /**
     * Brings the files up to date.
     *
     * @return whether any were copied
     * @throws CommandException when the folder is in use for something else, or cannot be written
     */
    public boolean refresh() {
        try {
            checkOurs();
            List<Path> files = exampleFiles();
            String fingerprint = fingerprint(files);
            List<String> copiedBefore = recorded();
            boolean stale = copiedBefore.isEmpty() || !copiedBefore.getFirst().equals(fingerprint);
            if (stale) {
                copy(files, copiedBefore, fingerprint);
            }
            return stale;
        } catch (IOException failure) {
            throw new CommandException(
                    "The demo cannot be put into " + folder + ": " + failure
                            + " Name another folder: cotlette demo --dir DIR",
                    failure);
        }
    }

    private void checkOurs() throws IOException {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve(RECORD))) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new CommandException("The folder " + folder
                        + " is not empty and not one of a demo. Name another: cotlette demo --dir DIR");
            }
        }
    }

    private List<String> recorded() throws IOException {
        Path file = folder.resolve(RECORD);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void copy(List<Path> files, List<String> copiedBefore, String fingerprint) throws IOException {
        List<String> names = files.stream().map(Path::toString).toList();
        for (String old : copiedBefore.stream().skip(1).toList()) {
            if (!names.contains(old)) {
                Files.deleteIfExists(folder.resolve(old));
            }
        }
        for (Path file : files) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(example.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(folder.resolve(LOCAL_SETTINGS))) {
            StagedFiles local = new StagedFiles(folder);
            local.createSecret(LOCAL_SETTINGS, "secret_key = \"" + SecretKey.random() + "\"\n");
            local.commit();
        }
        List<String> record = new ArrayList<>(List.of(fingerprint));
        record.addAll(names);
        Files.write(folder.resolve(RECORD), record);
    }

    private List<Path> exampleFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(example, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return isOwn(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isOwn(file)) {
                    files.add(example.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isOwn(Path file) {
        String name = String.valueOf(file.getFileName());
        return OWN_OF_A_PROJECT.contains(name) || name.startsWith("db.sqlite3");
    }

    private String fingerprint(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                byte[] content = Files.readAllBytes(example.resolve(file));
                digest.update((file + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
