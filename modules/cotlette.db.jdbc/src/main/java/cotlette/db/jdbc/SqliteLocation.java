package cotlette.db.jdbc;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.db.spi.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;

/** Where an SQLite database is: what its URL says. */
sealed interface SqliteLocation {
    /** Returns the URL for JDBC. */
    String jdbcUrl();

    /** Returns the place for people. */
    String description();

    /**
     * Makes sure that the database can be made there when it does not exist yet.
     *
     * @throws DatabaseUnavailable when it cannot
     */
    void check();

    /**
     * A database in memory, which lives as long as a connection to it.
     *
     * <p>The file system "memdb" shares it between connections by its name, with the locks of a file; the older shared cache would fail
     * a reader at once where another one writes.
     *
     * @param id what no other database in this JVM is called
     */
    record Memory(String id) implements SqliteLocation {
        @Override
        public String jdbcUrl() {
            return "jdbc:sqlite:file:/" + id + "?vfs=memdb";
        }

        @Override
        public String description() {
            return "SQLite in memory";
        }

        @Override
        public void check() {
            // There is always memory.
        }
    }

    /**
     * A database in a file.
     *
     * @param name the name of the database in the settings
     * @param path absolute
     * @param shown the path as the URL has it
     */
    record File(String name, Path path, String shown) implements SqliteLocation {
        @Override
        public String jdbcUrl() {
            // As a URI, so that a question mark in a file's name does not begin options.
            return "jdbc:sqlite:" + path.toUri().toASCIIString();
        }

        @Override
        public String description() {
            return "SQLite " + shown;
        }

        @Override
        public void check() {
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new DatabaseUnavailable("The folder " + folder + " of the database '" + name
                        + "' does not exist. Make it, or correct [databases." + name + "] url.");
            }
            if (Files.isDirectory(path)) {
                throw new DatabaseUnavailable("The database '" + name + "' is to be the file " + path
                        + ", which is a folder. Correct [databases." + name + "] url.");
            }
        }
    }

    /**
     * Reads a URL, also one in JDBC's spelling: {@code jdbc:sqlite:db.sqlite3}.
     *
     * @param name the name of the database in the settings
     * @param baseDir what relative paths are resolved against
     */
    static SqliteLocation parse(String name, String url, Path baseDir) {
        String rest = DatabaseUrl.parse(name, url).rest();
        boolean spelledForJdbc = url.startsWith("jdbc:") && !rest.startsWith("//");
        if (rest.equals("//") || (spelledForJdbc && (rest.isEmpty() || rest.equals(":memory:")))) {
            return new Memory("cotlette-" + UUID.randomUUID());
        }
        if (spelledForJdbc && !rest.startsWith("file:")) {
            rest = "///" + rest;
        }
        if (!rest.startsWith("///") || rest.length() == "///".length() || rest.contains("?") || rest.contains("#")) {
            throw new CotletteException("The url of [databases." + name
                    + "] is none of SQLite. Write sqlite:///db.sqlite3 for a file in the "
                    + "project's folder, sqlite:////var/lib/site/db.sqlite3 for a file anywhere, or sqlite:// for a database in memory. "
                    + "There are no options; write ? and # in the name of a file as %3F and %23.");
        }
        String path = DatabaseUrl.decode(name, rest.substring("///".length()));
        try {
            return new File(name, baseDir.resolve(path).normalize(), path);
        } catch (InvalidPathException unnameable) {
            throw new CotletteException(
                    "The file of the database '" + name + "' cannot be named here: " + unnameable.getMessage()
                            + ". Set the environment variable LC_ALL to C.UTF-8, so that files can have any name.",
                    unnameable);
        }
    }
}
