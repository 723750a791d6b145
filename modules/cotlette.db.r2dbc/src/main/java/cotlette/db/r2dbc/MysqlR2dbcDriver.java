package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.MysqlDialect;
import cotlette.db.spi.DatabaseUrl;
import java.util.Set;

/** Opens MySQL databases over R2DBC: {@code mysql+r2dbc://user:password@host:port/name}. */
public final class MysqlR2dbcDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public MysqlR2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("mysql" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return new SqlDatabase(
                application, name, MysqlProduct.backend(application, name, settings, new MysqlDialect()));
    }
}
