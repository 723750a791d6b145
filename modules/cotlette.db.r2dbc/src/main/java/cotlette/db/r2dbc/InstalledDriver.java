package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.spi.ApplicationLayer;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.ConnectionFactoryProvider;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * An R2DBC driver, found among the services of an application's layer, and of an application without modules on its class path.
 *
 * @param product the product, for people
 * @param name what the driver calls itself
 * @param jar where it is in the repository of Maven
 */
record InstalledDriver(String product, String name, String jar) {
    /**
     * Returns the driver.
     *
     * @param database the name of the database in the settings
     * @throws CotletteException when it is not there; the message says which jar to add
     */
    ConnectionFactoryProvider find(Application application, String database) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        ClassLoader ours = InstalledDriver.class.getClassLoader();
        return among(ServiceLoader.load(layer, ConnectionFactoryProvider.class))
                .or(() -> among(ServiceLoader.load(ConnectionFactoryProvider.class, ours)))
                .orElseThrow(() -> new CotletteException("The database '" + database + "' is one of " + product
                        + ", whose R2DBC driver is not installed. Put the jar " + jar
                        + " and those it needs onto the module path."));
    }

    /** Returns what makes connections; the driver reads the options. */
    static ConnectionFactory factory(
            ConnectionFactoryProvider driver, String database, ConnectionFactoryOptions options) {
        try {
            return driver.create(options);
        } catch (IllegalArgumentException refused) {
            throw new CotletteException(
                    "The R2DBC driver " + driver.getDriver() + " refuses an option in [databases." + database
                            + "] url: " + refused.getMessage() + ".",
                    refused);
        }
    }

    private Optional<ConnectionFactoryProvider> among(ServiceLoader<ConnectionFactoryProvider> drivers) {
        return drivers.stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getDriver().equals(name))
                .findFirst();
    }
}
