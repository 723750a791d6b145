package cotlette.core.layer;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jars in a folder as they look from outside: two are equal when none has changed.
 *
 * @param folder the folder
 * @param stamps what each jar looked like, in the order of their names
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record LibraryFiles(Path folder, Map<Path, Stamp> stamps) {
    private static final String JAR = ".jar";

    /**
     * How a file looks.
     *
     * @param size its length in bytes
     * @param modified when it was written last
     */
    public record Stamp(long size, FileTime modified) {}

    /**
     * Looks at a folder; one that is not there has no jars.
     *
     * @throws CotletteException when the folder cannot be read
     */
    public static LibraryFiles in(Path folder) {
        Map<Path, Stamp> stamps = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(LibraryFiles::isJar).toList()) {
                    stamps.put(file, new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
                }
            } catch (IOException unreadable) {
                throw new CotletteException("The folder " + folder + " cannot be read: " + unreadable, unreadable);
            }
        }
        return new LibraryFiles(folder, stamps);
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(JAR);
    }
}
