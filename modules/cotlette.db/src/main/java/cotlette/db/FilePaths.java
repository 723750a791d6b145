package cotlette.db;

import cotlette.api.orm.FieldType;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The rules of relative paths with forward slashes, the same on every system. */
final class FilePaths {
    private static final Set<String> IMAGES = Set.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "tiff", "webp");

    private FilePaths() {}

    /** Returns what is wrong with a path, empty when it is right. */
    static String problem(String path, String folder) {
        if (!isRelative(path)) {
            return "is no relative path with forward slashes and without '.' and '..': " + path;
        }
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        return path.startsWith(prefix) ? "" : "is not in its folder " + folder + ": " + path;
    }

    static String imageProblem(String path, String folder) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return IMAGES.contains(ending) ? problem(path, folder) : "has not the name of an image: " + path;
    }

    /** Looks at the disk, because a path of this kind stands for a file of this machine. */
    static String problem(String path, FieldType.FilePath type) {
        String problem = problem(path, "");
        if (!problem.isEmpty()) {
            return problem;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!type.recursive() && !name.equals(path)) {
            return "is in a folder of its folder, and recursive is false: " + path;
        }
        if (!type.match().isEmpty() && !name.matches(type.match())) {
            return "has a name that does not match " + type.match() + ": " + path;
        }
        return isFile(type.folder(), path) ? "" : "is no file in " + type.folder() + ": " + path;
    }

    private static boolean isFile(String folder, String path) {
        try {
            return Files.isRegularFile(Path.of(folder).resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean isRelative(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && path.indexOf(':') < 0
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
