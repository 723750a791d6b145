package cotlette.dev.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder and all that is in it; links in it stay links. */
record FileTree(Path root) {
    /** Returns whatever is in it, in the order of the names, folders before what is in them. */
    List<Path> all() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(path -> !path.equals(root)).sorted().toList();
        }
    }

    /** Copies it, with permissions and links, if it is there. */
    void copyTo(Path target) throws IOException {
        copyTo(target, file -> true);
    }

    /** Copies what is wanted of its files. */
    void copyTo(Path target, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.createDirectories(target);
        for (Path from : all()) {
            Path to = target.resolve(root.relativize(from).toString());
            if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(to);
            } else if (wanted.test(from)) {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Removes it, if it is there. */
    void delete() throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : all().stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            Files.delete(root);
        }
    }
}
