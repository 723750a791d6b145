package cotlette.core.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a jar as its table of contents lists them; nothing is unpacked. */
final class JarEntries {
    private static final long MEGABYTE = 1024 * 1024;
    /** More than any class or native library in use has by far; what is read into memory is bounded by it. */
    private static final long LARGEST = 256 * MEGABYTE;

    private static final long LARGEST_OF_ALL = 1024 * MEGABYTE;

    private JarEntries() {}

    /** Returns the names of the files. */
    static Set<String> of(Path file) throws IOException, UnusableJar {
        Set<String> names = new HashSet<>();
        long all = 0;
        try (ZipFile jar = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                checkName(entry.getName());
                checkSize("its entry '" + entry.getName() + "' has", entry.getSize(), LARGEST);
                all += entry.getSize();
                checkSize("its entries have", all, LARGEST_OF_ALL);
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void checkName(String name) throws UnusableJar {
        boolean leadsOut = name.startsWith("/")
                || name.contains("\\")
                || ("/" + name + "/").contains("/../")
                || name.matches("[A-Za-z]:.*");
        if (leadsOut) {
            throw new UnusableJar(
                    "has an entry that leads out of it, '" + name + "'",
                    "Do not use it: who unpacks it has files overwritten elsewhere.");
        }
    }

    private static void checkSize(String what, long bytes, long most) throws UnusableJar {
        if (bytes > most) {
            throw new UnusableJar(
                    "is too large: " + what + " " + bytes / MEGABYTE + " MB unpacked, and " + most / MEGABYTE
                            + " MB are the most",
                    "Do not use it, unless you know why; then split it.");
        }
    }
}
