package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Driver;
import java.util.Properties;
import java.util.Set;

/**
 * Opens PostgreSQL databases over JDBC: {@code postgresql://user:password@host:port/name}. Options of the URL, such as
 * {@code ?sslmode=require}, go to the JDBC driver.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class PostgresqlDriver implements DatabaseDriver {
    private static final int USUAL_PORT = 5432;
    private static final String JAR = "org.postgresql:postgresql:42.7.14";

    /** Creates the driver; called by ServiceLoader. */
    public PostgresqlDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("postgresql");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return new SqlDatabase(application, name, new PooledBackend(connector(application, name, settings), settings));
    }

    static Connector connector(Application application, String name, DatabaseSettings settings) {
        ServerAddress address = ServerAddress.parse(name, DatabaseUrl.parse(name, settings.url()), USUAL_PORT);
        // The driver takes the name alone; host and port come as properties, so that no name can be read as another
        // URL.
        String url = "jdbc:postgresql:" + URLEncoder.encode(address.name(), StandardCharsets.UTF_8);
        Driver driver = InstalledDriver.find(application, name, "PostgreSQL", JAR, url);
        Properties properties = properties(address, settings);
        JdbcSource source = new JdbcSource(
                new PostgresqlDialect(),
                "PostgreSQL " + address,
                () -> driver.connect(url, properties),
                "SET lock_timeout = " + settings.timeout().toMillis());
        return new Connector(name, source);
    }

    private static Properties properties(ServerAddress address, DatabaseSettings settings) {
        String seconds = Long.toString(Math.max(1, settings.timeout().toSeconds()));
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "cotlette");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", seconds);
        // A server may take a connection and then never answer.
        properties.setProperty("loginTimeout", seconds);
        address.options().forEach(properties::setProperty);
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("PGHOST", address.host());
        properties.setProperty("PGPORT", Integer.toString(address.port()));
        return properties;
    }
}
