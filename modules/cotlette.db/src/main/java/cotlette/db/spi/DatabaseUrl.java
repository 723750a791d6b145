package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

    /**
     * Returns a part of a URL without its percent-encoding.
     *
     * @param name the name of the database in the settings, for messages
     * @throws CotletteException when a percent sign begins no encoded character; the message does not show the part
     */
    public static String decode(String name, String encoded) {
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
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                throw undecodable(name);
            }
            return decoded;
        } catch (CharacterCodingException malformed) {
            throw undecodable(name);
        }
    }

    private static CotletteException undecodable(String name) {
        return new CotletteException("The url of [databases." + name
                + "] has a % that begins no encoded character. Write a percent sign as %25.");
    }

    private static DatabaseUrl split(String name, String url) {
        int colon = url.indexOf(':');
        if (colon < 1) {
            throw new CotletteException("The url of [databases." + name
                    + "] does not say which database it is: it begins with no scheme, such as "
                    + "sqlite:///db.sqlite3 or postgresql://localhost/mysite.");
        }
        String written = url.substring(0, colon);
        return new DatabaseUrl(SPELLINGS.getOrDefault(written, written), url.substring(colon + 1));
    }
}
