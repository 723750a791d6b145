package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/** Opens connections to servers of Oracle with its own driver. Immutable. */
record OracleConnections(String database, Driver driver, ServerAddress address, Properties properties)
        implements JdbcSource.Opening {
    static final String JAR = "com.oracle.database.jdbc:ojdbc17:23.26.0.0.0";

    private static final int USUAL_PORT = 1521;

    /** The first version with a type for truth, and rows without a table. */
    private static final int FIRST_VERSION = 23;

    /** What a URL of the driver may have as the name of a service, and not take for something else. */
    private static final Pattern SERVICE = Pattern.compile("[\\w.$#-]+");

    /** What a URL for JDBC has in front of the server: {@code thin:}, a login, and {@code @}. */
    private static final Pattern THIN = Pattern.compile("thin:(?:([^/@]+)/([^@]*))?@(?://)?(.*)");

    static Connector connector(Application application, String name, DatabaseSettings settings) {
        ServerAddress address = address(name, settings);
        Driver driver = InstalledDriver.find(application, name, "Oracle", JAR, url(address));
        OracleConnections connections = new OracleConnections(name, driver, address, properties(address, settings));
        return new Connector(
                name, new JdbcSource(new OracleDialect(), "Oracle " + address, connections, OracleDialect.SESSION));
    }

    static ServerAddress address(String name, DatabaseSettings settings) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        var thin = THIN.matcher(url.rest());
        if (thin.matches()) {
            String login = thin.group(1) == null ? "" : thin.group(1) + ":" + thin.group(2) + "@";
            url = new DatabaseUrl(url.scheme(), "//" + login + thin.group(3));
        }
        ServerAddress address = ServerAddress.parse(name, url, USUAL_PORT);
        if (!SERVICE.matcher(address.name()).matches()) {
            throw new CotletteException("The url of [databases." + name + "] names no service of Oracle: '"
                    + address.name() + "'. Write it as oracle://user:password@host:1521/service, such as FREEPDB1.");
        }
        return address;
    }

    static String url(ServerAddress address) {
        return "jdbc:oracle:thin:@//" + address.place();
    }

    private static Properties properties(ServerAddress address, DatabaseSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("v$session.program", "cotlette");
        properties.setProperty(
                "oracle.net.CONNECT_TIMEOUT", Long.toString(settings.timeout().toMillis()));
        // A server may take a connection and then never answer.
        properties.setProperty(
                "oracle.jdbc.loginTimeout",
                Long.toString(Math.max(1, settings.timeout().toSeconds())));
        address.options().forEach(properties::setProperty);
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }

    @Override
    public Connection open() throws SQLException {
        try {
            return checked(driver.connect(url(address), properties));
        } catch (SQLException failure) {
            throw new SQLException(failure.getMessage(), state(failure), failure.getErrorCode(), failure);
        }
    }

    private Connection checked(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version >= FIRST_VERSION) {
            return connection;
        }
        connection.close();
        throw new CotletteException("The database '" + database + "' (" + address + ") is Oracle " + version
                + ", and models need Oracle " + FIRST_VERSION + "ai or later. Update it, or use another database.");
    }

    /** Returns the SQL state that other databases have for a failure: wrong login, no such service, too many connections. */
    private static String state(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 1005, 1017, 1045, 28_000, 28_001 -> "28000";
            case 12_505, 12_514, 12_521 -> "3D000";
            case 18, 20, 12_516, 12_519, 12_520 -> "53300";
            default -> String.valueOf(failure.getSQLState());
        };
    }

    /** Leaves the properties out, which have the password. */
    @Override
    public String toString() {
        return "Oracle " + address;
    }
}
