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
     * Returns what makes connections.
     *
     * @param database the name of the database in the settings
     * @throws CotletteException when the driver is not there, with the jar to add, or refuses an option
     */
    ConnectionFactory factory(Application application, String database, ConnectionFactoryOptions options) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        ClassLoader ours = InstalledDriver.class.getClassLoader();
        ConnectionFactoryProvider driver = find(ServiceLoader.load(layer, ConnectionFactoryProvider.class))
                .or(() -> find(ServiceLoader.load(ConnectionFactoryProvider.class, ours)))
                .orElseThrow(() -> new CotletteException("The database '" + database + "' is one of " + product
                        + ", whose R2DBC driver is not installed. Put the jar " + jar
                        + " and those it needs onto the module path."));
        try {
            return driver.create(options);
        } catch (IllegalArgumentException refused) {
            throw new CotletteException(
                    "The R2DBC driver of " + product + " refuses an option in [databases." + database + "] url: "
                            + refused.getMessage() + ".",
                    refused);
        }
    }

    private Optional<ConnectionFactoryProvider> find(ServiceLoader<ConnectionFactoryProvider> drivers) {
        return drivers.stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getDriver().equals(name))
                .findFirst();
    }
}
