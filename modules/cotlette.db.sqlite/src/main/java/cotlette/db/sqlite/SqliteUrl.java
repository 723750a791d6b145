package cotlette.db.sqlite;

import cotlette.api.base.CotletteException;
import cotlette.db.spi.DatabaseUrl;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads URLs of SQLite in all their spellings. */
final class SqliteUrl {
    /** What JDBC and R2DBC call a database in memory. */
    private static final String MEMORY = ":memory:";

    /** How R2DBC names one that several connections share. */
    private static final Pattern SHARED_MEMORY = Pattern.compile("memory:///([\\w.-]+)");

    private SqliteUrl() {}

    static SqliteLocation parse(String name, String url, Path baseDir) {
        DatabaseUrl parsed = DatabaseUrl.parse(name, url);
        String rest = parsed.rest();
        Matcher shared = SHARED_MEMORY.matcher(rest);
        if (shared.matches()) {
            return new SqliteLocation.Memory(shared.group(1));
        }
        if (url.startsWith("jdbc:") && !rest.startsWith("//") && !rest.startsWith("file:")) {
            rest = rest.isEmpty() ? "//" : "///" + rest;
        }
        String path = rest.startsWith("///") ? rest.substring("///".length()) : "";
        if (rest.equals("//") || rest.equals("//" + MEMORY) || path.equals(MEMORY)) {
            return new SqliteLocation.Memory("cotlette-" + UUID.randomUUID());
        }
        if (path.isEmpty() || path.contains("?") || path.contains("#")) {
            throw unreadable(name, parsed.scheme());
        }
        return file(name, baseDir, DatabaseUrl.decode(name, path));
    }

    private static SqliteLocation file(String name, Path baseDir, String path) {
        try {
            return new SqliteLocation.File(name, baseDir.resolve(path).normalize(), path);
        } catch (InvalidPathException unnameable) {
            throw new CotletteException(
                    "The file of the database '" + name + "' cannot be named here: " + unnameable.getMessage()
                            + ". Set the environment variable LC_ALL to C.UTF-8, so that files can have any name.",
                    unnameable);
        }
    }

    private static CotletteException unreadable(String name, String scheme) {
        return new CotletteException("The url of [databases." + name + "] is none of SQLite. Write " + scheme
                + ":///db.sqlite3 for a file in the project's folder, " + scheme
                + ":////var/lib/site/db.sqlite3 for a file anywhere, or " + scheme + ":// for a database in memory. "
                + "There are no options; write ? and # in the name of a file as %3F and %23.");
    }
}
