package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.H2Place;
import io.r2dbc.spi.ConnectionFactoryProvider;
import java.util.Set;

/** Opens H2 databases over R2DBC: {@code h2+r2dbc:///db} in the project's folder, {@code h2+r2dbc://} in memory. */
public final class H2R2dbcDriver implements DatabaseDriver {
    private static final InstalledDriver DRIVER = InstalledDriver.of("H2", "h2", "io.r2dbc:r2dbc-h2:1.1.0.RELEASE");

    /** Creates the driver; called by ServiceLoader. */
    public H2R2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("h2" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        H2Place place = H2Place.parse(name, url, application.settings().baseDir());
        DatabaseUrl named = switch (place) {
            case H2Place.Memory _ -> new DatabaseUrl(url.scheme(), place.url());
            case H2Place.File _ -> url;
        };
        ConnectionFactoryProvider driver = DRIVER.find(application, name);
        Product product = H2Product.open(driver, name, place, settings);
        return new SqlDatabase(application, name, new R2dbcBackend(name, named, product, settings));
    }
}
