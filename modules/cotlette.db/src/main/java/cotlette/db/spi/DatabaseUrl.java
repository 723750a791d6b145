package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.util.Map;

/**
 * The URL of a database, its scheme in the one spelling that drivers know. Immutable.
 *
 * <p>Besides {@code postgresql+r2dbc://…}, {@code jdbc:…} and {@code r2dbc:…} URLs are read, and the names of Python's asynchronous
 * drivers, which all mean the asynchronous mode: {@code postgresql+asyncpg://…}.
 *
 * {@snippet :
 * DatabaseUrl.parse("default", "postgresql+asyncpg://localhost/site").scheme();   // postgresql+r2dbc
 * DatabaseUrl.parse("default", "jdbc:h2:mem:site").scheme();                      // h2
 * }
 *
 * @param scheme the product, such as {@code postgresql}, with {@code +r2dbc} where the mode is asynchronous
 * @param rest what follows the scheme and its colon, as it was written
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record DatabaseUrl(String scheme, String rest) {
    /** What the scheme of the asynchronous mode ends with. */
    public static final String ASYNC = "+r2dbc";

    private static final Map<String, String> SPELLINGS = Map.of(
            "postgres", "postgresql",
            "postgresql+asyncpg", "postgresql" + ASYNC,
            "sqlite+aiosqlite", "sqlite" + ASYNC,
            "mysql+aiomysql", "mysql" + ASYNC,
            "mysql+asyncmy", "mysql" + ASYNC);

    /**
     * Reads a URL.
     *
     * @param name the name of the database in the settings, for messages
     * @throws CotletteException when there is no scheme; the message does not show the URL, which may carry a password
     */
    public static DatabaseUrl parse(String name, String url) {
        DatabaseUrl parsed = split(name, url);
        return switch (parsed.scheme) {
            case "jdbc" -> split(name, parsed.rest);
            case "r2dbc" -> {
                DatabaseUrl product = split(name, parsed.rest);
                yield new DatabaseUrl(product.scheme + ASYNC, product.rest);
            }
            default -> parsed;
        };
    }

    /** Returns whether the mode is asynchronous. */
    public boolean isAsync() {
        return scheme.endsWith(ASYNC);
    }

    /** Returns the scheme without the mode, such as {@code postgresql}. */
    public String product() {
        return isAsync() ? scheme.substring(0, scheme.length() - ASYNC.length()) : scheme;
    }

    /** Returns the scheme alone: the rest may carry a password. */
    @Override
    public String toString() {
        return scheme + ":…";
    }

    private static DatabaseUrl split(String name, String url) {
        int colon = url.indexOf(':');
        if (colon < 1) {
            throw new CotletteException(
                    "The url of [databases." + name + "] has no scheme. Write it as sqlite:///db.sqlite3.");
        }
        String written = url.substring(0, colon);
        return new DatabaseUrl(SPELLINGS.getOrDefault(written, written), url.substring(colon + 1));
    }
}
