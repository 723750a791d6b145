package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.api.orm.DatabaseUnavailable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where an H2 database is. Immutable.
 *
 * <p>{@code h2:///db} is a file below the project's folder, {@code h2:////var/lib/site/db} one anywhere, and {@code h2://} is in memory for
 * one application. H2's own spellings are read, too: {@code h2:mem:name} is in memory for all of this process who know the name, and
 * {@code h2:file:./db} is a file.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface H2Place {
    /** Returns the place as H2's URLs have it behind {@code jdbc:h2:} and {@code r2dbc:h2:}, such as {@code mem:site}. */
    String url();

    /** Returns the place for people. */
    String description();

    /**
     * Makes sure that the database can be made there when it does not exist yet.
     *
     * @throws DatabaseUnavailable when it cannot
     */
    void check();

    /**
     * A database in memory.
     *
     * @param name what it is called in this process
     * @param owned whether it belongs to one application, and ends with it
     * @since 0.1
     */
    record Memory(String name, boolean owned) implements H2Place {
        @Override
        public String url() {
            return "mem:" + name;
        }

        @Override
        public String description() {
            return "H2 in memory";
        }

        @Override
        public void check() {
            // There is always memory.
        }
    }

    /**
     * A database in a file.
     *
     * @param database the name of the database in the settings
     * @param path absolute, and without H2's suffix {@code .mv.db}
     * @param shown the path as the URL has it
     * @since 0.1
     */
    record File(String database, Path path, String shown) implements H2Place {
        @Override
        public String url() {
            return "file:" + path;
        }

        @Override
        public String description() {
            return "H2 " + shown;
        }

        @Override
        public void check() {
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new DatabaseUnavailable("The folder " + folder + " of the database '" + database
                        + "' does not exist. Make it, or correct [databases." + database + "] url.");
            }
        }
    }

    /**
     * Reads a URL.
     *
     * @param database the name of the database in the settings
     * @param baseDir what relative paths are resolved against
     * @throws CotletteException when the URL is none of these
     */
    static H2Place parse(String database, DatabaseUrl url, Path baseDir) {
        String rest = url.rest();
        if (rest.equals("//")) {
            return new Memory("cotlette-" + UUID.randomUUID(), true);
        }
        if (rest.matches("mem:[\\w.-]+")) {
            return new Memory(rest.substring("mem:".length()), false);
        }
        String path = "";
        if (rest.startsWith("file:")) {
            path = rest.substring("file:".length());
        } else if (rest.startsWith("///")) {
            path = DatabaseUrl.decode(database, rest.substring("///".length()));
        }
        if (path.isEmpty() || path.endsWith("/") || path.contains(";") || path.contains("?")) {
            throw new CotletteException("The url of [databases." + database + "] is none of H2. Write "
                    + url.scheme() + ":///db for a file in the project's folder, " + url.scheme()
                    + ":////var/lib/site/db for a file anywhere, or " + url.scheme()
                    + ":// for a database in memory. There are no options: leave out what follows ; or ?.");
        }
        try {
            return new File(database, baseDir.resolve(path).toAbsolutePath().normalize(), path);
        } catch (InvalidPathException unnameable) {
            throw new CotletteException(
                    "The file of the database '" + database + "' cannot be named here: " + unnameable.getMessage()
                            + ". Set the environment variable LC_ALL to C.UTF-8, so that files can have any name.",
                    unnameable);
        }
    }
}
