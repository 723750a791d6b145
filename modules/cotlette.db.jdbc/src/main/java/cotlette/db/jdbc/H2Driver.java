package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.H2Place;
import java.sql.Driver;
import java.util.Properties;
import java.util.Set;

/**
 * Opens H2 databases over JDBC: {@code h2:///db} in the project's folder, {@code h2:////var/lib/site/db} anywhere, and {@code h2://} in
 * memory, one for the whole application and gone when it stops.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class H2Driver implements DatabaseDriver {
    private static final String JAR = "com.h2database:h2:2.5.252";

    /** Creates the driver; called by ServiceLoader. */
    public H2Driver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("h2");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return new SqlDatabase(application, name, new PooledBackend(connector(application, name, settings), settings));
    }

    static Connector connector(Application application, String name, DatabaseSettings settings) {
        H2Place place = H2Place.parse(
                name,
                DatabaseUrl.parse(name, settings.url()),
                application.settings().baseDir());
        boolean inMemory = place instanceof H2Place.Memory;
        boolean owned = place instanceof H2Place.Memory memory && memory.owned();
        // A database in memory must outlive its connections; each connection parses its statements once.
        String url = "jdbc:h2:" + place.url() + (inMemory ? ";DB_CLOSE_DELAY=-1" : "") + ";QUERY_CACHE_SIZE=128";
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        Driver driver = InstalledDriver.find(application, name, "H2", JAR, url);
        JdbcSource source = new JdbcSource(
                new H2Dialect(),
                place.description(),
                () -> driver.connect(url, properties),
                // Without a delay, what was acknowledged is in the file.
                "SET WRITE_DELAY 0; SET LOCK_TIMEOUT "
                        + Math.clamp(settings.timeout().toMillis(), 0, Integer.MAX_VALUE),
                owned ? "SHUTDOWN" : "",
                place::check);
        return new Connector(name, source);
    }
}
