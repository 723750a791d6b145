package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import java.util.Set;

/** Opens PostgreSQL databases over R2DBC: {@code postgresql+r2dbc://user:password@host:port/name}. */
public final class PostgresqlR2dbcDriver implements DatabaseDriver {
    private static final int USUAL_PORT = 5432;

    /** Creates the driver; called by ServiceLoader. */
    public PostgresqlR2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("postgresql" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        ServerAddress address = ServerAddress.parse(name, url, USUAL_PORT);
        Product product = PostgresqlProduct.open(application, name, address, settings);
        return new SqlDatabase(application, name, new R2dbcBackend(name, url, product, settings));
    }
}
