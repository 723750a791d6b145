package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import java.util.Set;

/**
 * Opens databases of Oracle 23ai over JDBC: {@code oracle://user:password@host:port/service}. Options of the URL, such as
 * {@code ?oracle.net.ssl_server_dn_match=true}, go to the JDBC driver, which is Oracle's own and comes under its own licence: the jar is
 * put into {@code plugins/}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class OracleDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public OracleDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("oracle");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        Connector connector = OracleConnections.connector(application, name, settings);
        return new SqlDatabase(
                application, name, new PooledBackend(connector, settings, new OracleColumns(connector.dialect())));
    }
}
