package cotlette.db.r2dbc.sqlite;

import java.nio.file.Path;

/** Where a database is. */
sealed interface Location {
    /** Returns the URL for JDBC. */
    String jdbcUrl();

    /**
     * A file.
     *
     * @param path relative to the working folder, or absolute
     */
    record File(Path path) implements Location {
        @Override
        public String jdbcUrl() {
            // As a URI, so that a question mark in a file's name does not begin options.
            return "jdbc:sqlite:" + path.toAbsolutePath().normalize().toUri().toASCIIString();
        }
    }

    /** In memory, for a single connection. */
    record PrivateMemory() implements Location {
        @Override
        public String jdbcUrl() {
            return "jdbc:sqlite::memory:";
        }
    }

    /**
     * In memory, for all connections of this process that give this name; gone with the last of them.
     *
     * <p>The file system "memdb" has the locks of a file; the older shared cache would fail a reader at once where another one writes.
     *
     * @param name of letters, digits and {@code _.-}
     */
    record SharedMemory(String name) implements Location {
        @Override
        public String jdbcUrl() {
            return "jdbc:sqlite:file:/" + name + "?vfs=memdb";
        }
    }
}
