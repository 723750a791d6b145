package cotlette.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of what was compiled: a folder for each state of the sources, which appears at once and never changes.
 *
 * <p>So a compilation that fails or is killed leaves nothing half done, two that run at the same time do not meet, and a server that runs
 * keeps its classes while a command compiles newer ones. No lock is needed for any of this.
 */
final class Builds {
    private static final System.Logger LOG = System.getLogger("cotlette.dev");
    private static final String DRAFT = "draft-";
    private static final int KEPT = 10;
    private static final Duration KEPT_FOR = Duration.ofDays(2);

    private final Path folder;

    Builds(Path folder) {
        this.folder = folder;
    }

    Path folder(String fingerprint) {
        return folder.resolve(fingerprint);
    }

    /** Returns whether there is a finished build, and marks it as used. */
    boolean use(String fingerprint) throws IOException {
        Path build = folder(fingerprint);
        if (!Files.isDirectory(build)) {
            return false;
        }
        if (Files.isWritable(build)) {
            Files.setLastModifiedTime(build, FileTime.from(Instant.now()));
        }
        return true;
    }

    /** Makes a folder to work in. */
    Path begin() throws IOException {
        Files.createDirectories(folder);
        Path ignored = folder.resolveSibling(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
        return Files.createDirectory(folder.resolve(DRAFT + UUID.randomUUID()));
    }

    /** Gives a draft its final name; where somebody else has built the same meanwhile, theirs stays. */
    void finish(Path draft, String fingerprint) throws IOException {
        try {
            Files.move(draft, folder(fingerprint), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException alreadyThere) {
            if (!Files.isDirectory(folder(fingerprint))) {
                throw alreadyThere;
            }
        }
        removeOld();
    }

    /** Removes a draft, unless it has been finished. */
    void discard(Path draft) throws IOException {
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    /** Keeps the builds that were used last, and all that a running server might still read from. */
    private void removeOld() {
        Instant limit = Instant.now().minus(KEPT_FOR);
        try (Stream<Path> builds = Files.list(folder)) {
            List<Path> old = builds.sorted(
                            Comparator.comparing(Builds::lastUsed).reversed())
                    .skip(KEPT)
                    .filter(build -> lastUsed(build).isBefore(limit))
                    .toList();
            for (Path build : old) {
                delete(build);
            }
        } catch (IOException | UncheckedIOException busy) {
            // Somebody else removes it too, or has it open: it goes next time, and nobody waits for it.
            LOG.log(System.Logger.Level.DEBUG, "Old builds in {0} stay for now: {1}", folder, busy);
        }
    }

    private static Instant lastUsed(Path build) {
        return Instant.ofEpochMilli(build.toFile().lastModified());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
