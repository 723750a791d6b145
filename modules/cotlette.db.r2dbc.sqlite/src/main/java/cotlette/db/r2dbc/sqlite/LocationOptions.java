package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.ConnectionFactoryOptions;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where the database is out of what R2DBC makes of a URL. */
final class LocationOptions {
    private static final String MEMORY = ":memory:";
    private static final Pattern SHARED_NAME = Pattern.compile("[\\w.-]+");

    private LocationOptions() {}

    /**
     * Reads the options.
     *
     * @throws IllegalArgumentException when they name no database
     */
    static Location read(ConnectionFactoryOptions options) {
        String protocol = text(options.getValue(ConnectionFactoryOptions.PROTOCOL));
        String host = text(options.getValue(ConnectionFactoryOptions.HOST));
        String database = text(options.getValue(ConnectionFactoryOptions.DATABASE));
        boolean hasOnlyHost = database.isEmpty() && host.equals(MEMORY);
        if (!host.isEmpty() && !hasOnlyHost) {
            throw wrong("'" + host + "' stands where other databases have a host");
        }
        return switch (protocol) {
            case "", "file" -> {
                if (hasOnlyHost || database.equals(MEMORY)) {
                    yield new Location.PrivateMemory();
                }
                if (database.isEmpty()) {
                    throw wrong("no file is named");
                }
                yield new Location.File(Path.of(database));
            }
            case "memory" -> {
                if (!SHARED_NAME.matcher(database).matches()) {
                    throw wrong("a database in memory needs a name of letters, digits and _.-");
                }
                yield new Location.SharedMemory(database);
            }
            default -> throw wrong("'" + protocol + "' is none of SQLite's protocols");
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("The URL names no SQLite database: " + problem
                + ". Write r2dbc:sqlite:///library.db for a file in the working folder, r2dbc:sqlite:////var/lib/library.db for a file "
                + "anywhere, r2dbc:sqlite:memory:///library for a database in memory that connections share by its name, or "
                + "r2dbc:sqlite:///:memory: for one that each connection has for itself.");
    }
}
