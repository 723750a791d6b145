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
 * @param advice what to put where when it is not there
 */
record InstalledDriver(String product, String name, String advice) {
    /**
     * Returns one that comes with Cotlette, and that this module reads.
     *
     * @param jar where it is in the repository of Maven
     */
    static InstalledDriver of(String product, String name, String jar) {
        return new InstalledDriver(product, name, "Put the jar " + jar + " and those it needs onto the module path.");
    }

    /**
     * Returns one that does not.
     *
     * @param jars where all that it consists of is in the repository of Maven
     */
    static InstalledDriver ofOthers(String product, String name, String jars) {
        return new InstalledDriver(product, name, "Put the jars " + jars + " into plugins/ or onto the module path.");
    }

    /**
     * Returns the driver.
     *
     * @param database the name of the database in the settings
     * @throws CotletteException when it is not there; the message says what to add
     */
    ConnectionFactoryProvider find(Application application, String database) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        ClassLoader ours = InstalledDriver.class.getClassLoader();
        return among(ServiceLoader.load(layer, ConnectionFactoryProvider.class))
                .or(() -> among(ServiceLoader.load(ConnectionFactoryProvider.class, ours)))
                .orElseThrow(() -> missing(database));
    }

    /**
     * Makes the JDBC driver known on which this one stands: it asks Java for it, which does not look into plug-ins.
     *
     * @param database the name of the database in the settings
     * @param type the name of the JDBC driver's class, which makes itself known once it is initialised
     * @throws CotletteException when it is not there; the message says what to add
     */
    void standOn(ConnectionFactoryProvider driver, String database, String type) {
        try {
            Class.forName(type, true, driver.getClass().getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw missing(database);
        }
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

    private CotletteException missing(String database) {
        return new CotletteException("The database '" + database + "' is one of " + product
                + ", whose R2DBC driver is not installed. " + advice);
    }

    private Optional<ConnectionFactoryProvider> among(ServiceLoader<ConnectionFactoryProvider> drivers) {
        return drivers.stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> driver.getDriver().equals(name))
                .findFirst();
    }
}
