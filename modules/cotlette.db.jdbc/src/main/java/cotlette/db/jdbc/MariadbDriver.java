package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.MariadbDialect;
import java.util.Set;

/**
 * Opens MariaDB databases over JDBC: {@code mariadb://user:password@host:port/name}. Options of the URL, such as {@code ?sslMode=verify-full},
 * go to the JDBC driver.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class MariadbDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public MariadbDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("mariadb");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return new SqlDatabase(application, name, new PooledBackend(connector(application, name, settings), settings));
    }

    static Connector connector(Application application, String name, DatabaseSettings settings) {
        return MysqlConnections.connector(application, name, settings, new MariadbDialect());
    }
}
