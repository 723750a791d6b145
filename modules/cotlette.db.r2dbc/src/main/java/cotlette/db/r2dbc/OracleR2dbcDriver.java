package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import cotlette.db.spi.ServerAddress;
import io.r2dbc.spi.ConnectionFactoryProvider;
import java.util.Set;

/**
 * Opens databases of Oracle 23ai over R2DBC: {@code oracle+r2dbc://user:password@host:port/service}. Oracle's own driver stands on its JDBC
 * driver, which comes under a licence of its own: both jars are put into {@code plugins/}.
 */
public final class OracleR2dbcDriver implements DatabaseDriver {
    private static final InstalledDriver DRIVER = InstalledDriver.ofOthers(
            "Oracle",
            "oracle",
            "com.oracle.database.r2dbc:oracle-r2dbc:1.3.0 and com.oracle.database.jdbc:ojdbc17:23.26.0.0.0");

    /** Creates the driver; called by ServiceLoader. */
    public OracleR2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("oracle" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        ServerAddress address = OracleAddress.parse(name, url);
        ConnectionFactoryProvider driver = DRIVER.find(application, name);
        DRIVER.standOn(driver, name, "oracle.jdbc.OracleDriver");
        Product product = OracleProduct.open(driver, name, address, settings);
        return new SqlDatabase(application, name, new R2dbcBackend(name, url, product, settings));
    }
}
