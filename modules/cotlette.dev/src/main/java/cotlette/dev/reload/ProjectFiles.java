package cotlette.dev.reload;

import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that an application is made from, as they were at some moment: sources, libraries, plug-ins and settings. Templates and static
 * files are not among them, because they are read anew whenever they have changed.
 *
 * @param stamps what a file looked like, by its path
 */
record ProjectFiles(Map<Path, Stamp> stamps) {
    /** How a file looks from outside: other content shows in one of the two. */
    record Stamp(long size, FileTime modified) {}

    static ProjectFiles of(Project project) throws IOException {
        Map<Path, Stamp> stamps = new HashMap<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isRead(file)) {
                    stamps.put(file, stamp(attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            // Files come and go while an editor saves.
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        };
        for (Path folder : List.of(project.sources(), project.libraries(), project.plugins())) {
            if (Files.isDirectory(folder)) {
                Files.walkFileTree(folder, visitor);
            }
        }
        Files.walkFileTree(project.folder(), Set.of(FileVisitOption.FOLLOW_LINKS), 1, visitor);
        return new ProjectFiles(stamps);
    }

    /** Returns which files are new, different, or gone, in the order of their names. */
    List<Path> changedSince(ProjectFiles before) {
        return Stream.concat(stamps.keySet().stream(), before.stamps.keySet().stream())
                .distinct()
                .filter(file -> {
                    Stamp now = stamps.get(file);
                    return now == null || !now.equals(before.stamps.get(file));
                })
                .sorted()
                .toList();
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java")
                || name.endsWith(".jar")
                || (name.startsWith("settings.") && name.endsWith(".toml"));
    }

    private static Stamp stamp(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime());
    }
}
