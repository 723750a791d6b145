package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.util.regex.Pattern;

/**
 * Reads where a server of Oracle is: {@code oracle://user:password@host:1521/service}, with {@code +r2dbc} in the scheme or without, and
 * {@code oracle:thin:@//host:1521/service}, as URLs for JDBC have it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class OracleAddress {
    private static final int USUAL_PORT = 1521;

    /** What a URL of the driver may have as the name of a service, and not take for something else. */
    private static final Pattern SERVICE = Pattern.compile("[\\w.$#-]+");

    /** What a URL for JDBC has in front of the server: {@code thin:}, a login, and {@code @}. */
    private static final Pattern THIN = Pattern.compile("thin:(?:([^/@]+)/([^@]*))?@(?://)?(.*)");

    private OracleAddress() {}

    /**
     * Reads a URL.
     *
     * @param database the name of the database in the settings, for messages
     * @throws CotletteException when the URL names no service on a server; the message does not show the URL, which may carry a password
     */
    public static ServerAddress parse(String database, DatabaseUrl url) {
        DatabaseUrl plain = url;
        var thin = THIN.matcher(url.rest());
        if (thin.matches()) {
            String login = thin.group(1) == null ? "" : thin.group(1) + ":" + thin.group(2) + "@";
            plain = new DatabaseUrl(url.scheme(), "//" + login + thin.group(3));
        }
        ServerAddress address = ServerAddress.parse(database, plain, USUAL_PORT);
        if (!SERVICE.matcher(address.name()).matches()) {
            throw new CotletteException("The url of [databases." + database + "] names no service of Oracle: '"
                    + address.name() + "'. Write it as " + url.scheme()
                    + "://user:password@host:1521/service, such as FREEPDB1.");
        }
        return address;
    }
}
