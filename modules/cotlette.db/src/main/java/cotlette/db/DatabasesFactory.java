package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.Databases;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.DatabaseDriver;
import cotlette.api.spi.ServiceFactory;

/**
 * Makes the databases of an application, which find their drivers among the services of its layer.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class DatabasesFactory implements ServiceFactory<Databases> {
    /** Creates the factory; called by ServiceLoader. */
    public DatabasesFactory() {}

    @Override
    public Class<Databases> type() {
        return Databases.class;
    }

    @Override
    public Databases create(Application application) {
        ApplicationLayer layer = application.service(ApplicationLayer.class);
        return new ApplicationDatabases(
                application,
                () -> layer.services(DatabaseDriver.class),
                Routers.of(layer.services(DatabaseRouter.class)));
    }
}
