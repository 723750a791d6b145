package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a database server is, and as whom to log in: {@code postgresql://user:password@host:port/name?option=value}. User, password,
 * name and options are percent-decoded. Immutable.
 *
 * @param host a name or an address; an IPv6 address without its brackets
 * @param port the port, the server's usual one where the URL has none
 * @param name the database on the server
 * @param user the user, where the URL names one
 * @param password the password, where the URL has one
 * @param options what the URL says beyond that, in its order, for the driver
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ServerAddress(
        String host,
        int port,
        String name,
        Optional<String> user,
        Optional<String> password,
        Map<String, String> options) {
    private static final int HIGHEST_PORT = 65_535;

    /** Copies the options, so that nobody changes them later. */
    public ServerAddress {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /**
     * Reads a URL. Without a host it means this machine; {@code user} and {@code password} may also be options, as in URLs for JDBC.
     *
     * @param database the name of the database in the settings, for messages
     * @param usualPort the port where the URL has none
     * @throws CotletteException when the URL names no database on a server; the message does not show the URL, which may carry a
     *     password
     */
    public static ServerAddress parse(String database, DatabaseUrl url, int usualPort) {
        return new Reader(database, url).read(usualPort);
    }

    /** Returns host, port and name for people. */
    public String place() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/" + name;
    }

    /** Leaves the password and the options out, which may carry others. */
    @Override
    public String toString() {
        return user.map(known -> known + "@").orElse("") + place();
    }

    /** Takes one URL apart. */
    private record Reader(String database, DatabaseUrl url) {
        ServerAddress read(int usualPort) {
            String rest = url.rest();
            int slash = rest.indexOf('/', "//".length());
            if (!rest.startsWith("//") || slash < 0) {
                throw wrong("names no database of a server");
            }
            int question = rest.indexOf('?', slash);
            String name = decode(rest.substring(slash + 1, question < 0 ? rest.length() : question));
            if (name.isEmpty() || name.contains("/")) {
                throw wrong("names no database of a server");
            }
            Map<String, String> options = question < 0 ? new LinkedHashMap<>() : options(rest.substring(question + 1));

            String authority = rest.substring("//".length(), slash);
            int at = authority.lastIndexOf('@');
            String login = at < 0 ? "" : authority.substring(0, at);
            int colon = login.indexOf(':');
            Optional<String> user = part(colon < 0 ? login : login.substring(0, colon));
            Optional<String> password = colon < 0 ? Optional.empty() : part(login.substring(colon + 1));
            String place = authority.substring(at + 1);
            int port = place.lastIndexOf(':');
            boolean usual = port <= place.lastIndexOf(']');
            String host = usual ? place : place.substring(0, port);
            Optional<String> optionalUser = Optional.ofNullable(options.remove("user"));
            Optional<String> optionalPassword = Optional.ofNullable(options.remove("password"));
            return new ServerAddress(
                    host.isEmpty() ? "localhost" : host.replace("[", "").replace("]", ""),
                    usual ? usualPort : port(place.substring(port + 1)),
                    name,
                    user.or(() -> optionalUser),
                    password.or(() -> optionalPassword),
                    options);
        }

        private Map<String, String> options(String query) {
            Map<String, String> options = new LinkedHashMap<>();
            for (String option : query.split("&", -1)) {
                int equals = option.indexOf('=');
                if (equals < 1) {
                    throw wrong("has an option that is not written as name=value");
                }
                options.put(decode(option.substring(0, equals)), decode(option.substring(equals + 1)));
            }
            return options;
        }

        private int port(String digits) {
            if (digits.matches("[0-9]{1,5}")) {
                int port = Integer.parseInt(digits);
                if (port >= 1 && port <= HIGHEST_PORT) {
                    return port;
                }
            }
            throw wrong("has a port that is no number from 1 to " + HIGHEST_PORT
                    + ", or a password with a character that must be encoded, such as @ as %40 and / as %2F");
        }

        private Optional<String> part(String encoded) {
            return encoded.isEmpty() ? Optional.empty() : Optional.of(decode(encoded));
        }

        private String decode(String encoded) {
            return DatabaseUrl.decode(database, encoded);
        }

        private CotletteException wrong(String what) {
            return new CotletteException("The url of [databases." + database + "] " + what + ". Write it as "
                    + url.scheme() + "://user:password@host:port/name.");
        }
    }
}
