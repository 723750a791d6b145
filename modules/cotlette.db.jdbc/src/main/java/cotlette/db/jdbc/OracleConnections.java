package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import cotlette.db.spi.ServerAddress;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections to servers of Oracle with its own driver. Immutable. */
record OracleConnections(String database, Driver driver, ServerAddress address, Properties properties)
        implements JdbcSource.Opening {
    static final String JAR = "com.oracle.database.jdbc:ojdbc17:23.26.0.0.0";

    /** As over R2DBC, so that a URL means the same over both. */
    private static final String TLS = "ssl";

    static Connector connector(Application application, String name, DatabaseSettings settings) {
        ServerAddress address = OracleAddress.parse(name, DatabaseUrl.parse(name, settings.url()));
        Driver driver = InstalledDriver.find(application, name, "Oracle", JAR, url(address));
        OracleConnections connections = new OracleConnections(name, driver, address, properties(address, settings));
        return new Connector(
                name, new JdbcSource(new OracleDialect(), "Oracle " + address, connections, OracleDialect.SESSION));
    }

    static String url(ServerAddress address) {
        boolean encrypted = Boolean.parseBoolean(address.options().getOrDefault(TLS, "false"));
        return "jdbc:oracle:thin:@" + (encrypted ? "tcps:" : "") + "//" + address.place();
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
        properties.remove(TLS);
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }

    @Override
    public Connection open() throws SQLException {
        try {
            return checked(driver.connect(url(address), properties));
        } catch (SQLException failure) {
            String state =
                    new OracleDialect().connectingState(failure.getErrorCode(), String.valueOf(failure.getSQLState()));
            throw new SQLException(failure.getMessage(), state, failure.getErrorCode(), failure);
        }
    }

    private Connection checked(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version >= OracleDialect.FIRST_VERSION) {
            return connection;
        }
        connection.close();
        throw new ConnectionMessages(database, "Oracle " + address).tooOld(version, OracleDialect.FIRST_VERSION);
    }

    /** Leaves the properties out, which have the password. */
    @Override
    public String toString() {
        return "Oracle " + address;
    }
}
