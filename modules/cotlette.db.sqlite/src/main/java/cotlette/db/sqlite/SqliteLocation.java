package cotlette.db.sqlite;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.api.orm.DatabaseUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where an SQLite database is: what its URL says. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public sealed interface SqliteLocation {
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
     * @param id what it is called in this process
     * @since 0.1
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
     * @since 0.1
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
     * Reads a URL, also one in the spelling of JDBC, {@code jdbc:sqlite:db.sqlite3}, and of R2DBC, {@code r2dbc:sqlite:memory:///site}, which
     * is in memory for all of this process who know the name.
     *
     * @param name the name of the database in the settings
     * @param baseDir what relative paths are resolved against
     * @throws CotletteException when the URL is none of these
     */
    static SqliteLocation parse(String name, String url, Path baseDir) {
        return SqliteUrl.parse(name, url, baseDir);
    }
}
