package cotlette.commands.startcache;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The place of the start cache of this image. The launcher names it, by the path of the image, by what its modules hold, and by the options
 * of the JVM; so a cache is never met by a start that it was not made for.
 *
 * @param folder where the start caches of all images are
 * @param file the one of this image, which need not exist
 */
public record StartCache(Path folder, Path file) {
    /** How the names of caches end. */
    static final String EXTENSION = ".aot";

    private static final String FOLDER = "cotlette.startcache.folder";
    private static final String FILE = "cotlette.startcache.file";

    /** Returns the one that the launcher has named; it names none where caches are switched off or have no place. */
    public static Optional<StartCache> ofProcess() {
        String folder = System.getProperty(FOLDER, "");
        String file = System.getProperty(FILE, "");
        return folder.isEmpty() || file.isEmpty()
                ? Optional.empty()
                : Optional.of(new StartCache(Path.of(folder), Path.of(file)));
    }

    /** Returns whether there is one. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Returns where its file is. */
    Path place() {
        return file.resolveSibling("");
    }

    /** Returns the file that says whether one is being made, or could not be made. */
    Path attempt() {
        return file.resolveSibling(file.getFileName() + ".attempt");
    }
}
