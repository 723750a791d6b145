package cotlette.commands.startcache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the start caches of all images together from growing: those used last stay, and nothing that a killed process has left. */
final class OldCaches {
    private static final int KEPT = 4;
    private static final Duration NOBODY_WORKS_SO_LONG = Duration.ofHours(1);

    private final Path folder;

    OldCaches(Path folder) {
        this.folder = folder;
    }

    /** Removes what is too much; {@code newest} stays in any case. */
    void removeExcept(Path newest) throws IOException {
        List<Path> caches = new ArrayList<>();
        List<Path> drafts = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                if (!visited.getFileName().toString().startsWith(Draft.PREFIX)) {
                    return FileVisitResult.CONTINUE;
                }
                drafts.add(visited);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(StartCache.EXTENSION) && !file.equals(newest)) {
                    caches.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            // Somebody else removes it, too.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        for (Path draft : drafts.stream().filter(OldCaches::isOld).toList()) {
            new Draft(draft).close();
        }
        caches.sort(Comparator.comparing(OldCaches::lastUsed).reversed());
        for (Path cache : caches.subList(Math.min(KEPT - 1, caches.size()), caches.size())) {
            Files.deleteIfExists(cache);
            Files.deleteIfExists(new StartCache(folder, cache).attempt());
        }
    }

    private static boolean isOld(Path path) {
        return lastUsed(path).isBefore(Instant.now().minus(NOBODY_WORKS_SO_LONG));
    }

    /** 1970 for what somebody else has removed meanwhile. */
    private static Instant lastUsed(Path path) {
        return Instant.ofEpochMilli(path.toFile().lastModified());
    }
}
