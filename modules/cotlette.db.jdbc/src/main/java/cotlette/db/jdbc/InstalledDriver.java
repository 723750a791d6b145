package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.spi.ApplicationLayer;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Finds a JDBC driver among the services of an application's layer, so that the jar of a driver may come from anywhere, and of an
 * application without modules on its class path.
 */
final class InstalledDriver {
    private InstalledDriver() {}

    /**
     * Returns the driver that serves a URL for JDBC.
     *
     * @param database the name of the database in the settings
     * @param product the product, for people
     * @param jar where the driver is in the repository of Maven
     * @throws CotletteException when there is none; the message says which jar to add
     */
    static Driver find(Application application, String database, String product, String jar, String url) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        return serving(ServiceLoader.load(layer, Driver.class), url)
                .or(() -> serving(ServiceLoader.load(Driver.class, InstalledDriver.class.getClassLoader()), url))
                .orElseThrow(() -> new CotletteException("The database '" + database + "' is one of " + product
                        + ", whose JDBC driver is not installed. Put the jar " + jar
                        + " into plugins/ or onto the module path."));
    }

    private static Optional<Driver> serving(ServiceLoader<Driver> drivers, String url) {
        for (Driver driver : drivers) {
            try {
                if (driver.acceptsURL(url)) {
                    return Optional.of(driver);
                }
            } catch (SQLException unreadable) {
                throw new CotletteException(
                        "The JDBC driver " + driver.getClass().getName() + " cannot read URLs.", unreadable);
            }
        }
        return Optional.empty();
    }
}
