package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.MysqlFamily;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** Opens connections to servers of MySQL and MariaDB with the driver of MariaDB. Immutable. */
final class MysqlConnections implements JdbcSource.Opening {
    private static final int USUAL_PORT = 3306;
    private static final String JAR = "org.mariadb.jdbc:mariadb-java-client:4.0.0";
    private static final String TLS = "sslMode";

    private final ConnectionMessages messages;
    private final MysqlFamily dialect;
    private final Driver driver;
    private final ServerAddress address;
    private final Properties properties;

    private MysqlConnections(
            ConnectionMessages messages,
            MysqlFamily dialect,
            Driver driver,
            ServerAddress address,
            Properties properties) {
        this.messages = messages;
        this.dialect = dialect;
        this.driver = driver;
        this.address = address;
        this.properties = properties;
    }

    /** Returns what opens connections. */
    static Connector connector(Application application, String name, DatabaseSettings settings, MysqlFamily dialect) {
        ServerAddress address = ServerAddress.parse(name, DatabaseUrl.parse(name, settings.url()), USUAL_PORT);
        Driver driver = InstalledDriver.find(application, name, dialect.name(), JAR, url(address));
        String place = dialect.name() + " " + address;
        MysqlConnections connections = new MysqlConnections(
                new ConnectionMessages(name, place), dialect, driver, address, properties(address, settings));
        String first = dialect.session(Math.max(1, settings.timeout().toSeconds()));
        return new Connector(name, new JdbcSource(dialect, place, connections, first, "", () -> {}, true));
    }

    /**
     * Tries TLS first, without asking who the server is, and does without it where the server has none; a URL that says {@code sslMode} has
     * its way.
     */
    @Override
    public Connection open() throws SQLException {
        try {
            return checked(connect());
        } catch (SQLException failure) {
            throw standard(failure);
        }
    }

    private Connection connect() throws SQLException {
        if (properties.containsKey(TLS)) {
            return driver.connect(url(address), properties);
        }
        try {
            return driver.connect(url(address), with(TLS, "trust"));
        } catch (SQLException failure) {
            if (!String.valueOf(failure.getMessage()).contains("not enabled in the server")) {
                throw failure;
            }
            return driver.connect(url(address), with(TLS, "disable"));
        }
    }

    private Properties with(String option, String value) {
        Properties copy = new Properties();
        copy.putAll(properties);
        copy.setProperty(option, value);
        return copy;
    }

    /** The two have grown apart: what one is told, the other does not understand. */
    private Connection checked(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals(dialect.name())) {
            return connection;
        }
        connection.close();
        throw messages.otherProduct(dialect.name(), product);
    }

    /** Returns a failure with the SQL state that other databases have for it. */
    private SQLException standard(SQLException failure) {
        String state = dialect.connectingState(failure.getErrorCode(), String.valueOf(failure.getSQLState()));
        return new SQLException(failure.getMessage(), state, failure.getErrorCode(), failure);
    }

    private static String url(ServerAddress address) {
        String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
        return "jdbc:mariadb://" + host + ":" + address.port() + "/";
    }

    private static Properties properties(ServerAddress address, DatabaseSettings settings) {
        Properties properties = new Properties();
        properties.setProperty(
                "connectTimeout", Long.toString(settings.timeout().toMillis()));
        // What each transaction sees is what the others have kept when its statement begins, as in the other databases.
        properties.setProperty("transactionIsolation", "READ-COMMITTED");
        address.options().forEach(properties::setProperty);
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("database", address.name());
        return properties;
    }
}
