package cotlette.db.jdbc;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
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
     * @throws DatabaseException when it cannot
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
                throw new DatabaseException("The folder " + folder + " of the database '" + name
                        + "' does not exist. Make it, or correct [databases." + name + "] url.");
            }
            if (Files.isDirectory(path)) {
                throw new DatabaseException("The database '" + name + "' is to be the file " + path
                        + ", which is a folder. Correct [databases." + name + "] url.");
            }
        }
    }

    /**
     * Reads a URL.
     *
     * @param name the name of the database in the settings
     * @param baseDir what relative paths are resolved against
     */
    static SqliteLocation parse(String name, String url, Path baseDir) {
        String rest = url.substring(url.indexOf(':') + 1);
        if (rest.equals("//")) {
            return new Memory("cotlette-" + UUID.randomUUID());
        }
        if (!rest.startsWith("///") || rest.length() == "///".length() || rest.contains("?") || rest.contains("#")) {
            throw new CotletteException("The url of [databases." + name
                    + "] is none of SQLite. Write sqlite:///db.sqlite3 for a file in the "
                    + "project's folder, sqlite:////var/lib/site/db.sqlite3 for a file anywhere, or sqlite:// for a database in memory. "
                    + "There are no options; write ? and # in the name of a file as %3F and %23.");
        }
        String path = decode(name, rest.substring("///".length()));
        try {
            return new File(name, baseDir.resolve(path).normalize(), path);
        } catch (InvalidPathException unnameable) {
            throw new CotletteException(
                    "The file of the database '" + name + "' cannot be named here: " + unnameable.getMessage()
                            + ". Set the environment variable LC_ALL to C.UTF-8, so that files can have any name.",
                    unnameable);
        }
    }

    private static String decode(String name, String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i]);
            } else if (i + 2 < raw.length && HexFormat.isHexDigit(raw[i + 1]) && HexFormat.isHexDigit(raw[i + 2])) {
                bytes.write(HexFormat.fromHexDigit(raw[i + 1]) * 16 + HexFormat.fromHexDigit(raw[i + 2]));
                i += 2;
            } else {
                throw undecodable(name);
            }
        }
        try {
            String path = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (path.indexOf('\0') >= 0) {
                throw undecodable(name);
            }
            return path;
        } catch (CharacterCodingException malformed) {
            throw undecodable(name);
        }
    }

    private static CotletteException undecodable(String name) {
        return new CotletteException("The url of [databases." + name
                + "] has a % that begins no encoded character. Write a percent sign as %25.");
    }
}
