package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.spi.DatabaseUrl;
import java.util.Set;

/** Opens MariaDB databases over R2DBC: {@code mariadb+r2dbc://user:password@host:port/name}. */
public final class MariadbR2dbcDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public MariadbR2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("mariadb" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return new SqlDatabase(
                application, name, MysqlProduct.backend(application, name, settings, new MariadbDialect()));
    }
}
