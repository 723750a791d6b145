package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.ServerAddress;
import io.r2dbc.spi.ConnectionFactoryProvider;
import java.util.Set;

/** Opens PostgreSQL databases over R2DBC: {@code postgresql+r2dbc://user:password@host:port/name}. */
public final class PostgresqlR2dbcDriver implements DatabaseDriver {
    private static final int USUAL_PORT = 5432;

    private static final InstalledDriver DRIVER =
            InstalledDriver.of("PostgreSQL", "postgresql", "org.postgresql:r2dbc-postgresql:1.1.3.RELEASE");

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
        // First: what follows is of classes that are there with the driver only.
        ConnectionFactoryProvider driver = DRIVER.find(application, name);
        Product product = PostgresqlProduct.open(driver, name, address, settings);
        return new SqlDatabase(application, name, new R2dbcBackend(name, url, product, settings));
    }
}
