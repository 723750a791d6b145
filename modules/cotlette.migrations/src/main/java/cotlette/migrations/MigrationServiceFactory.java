package cotlette.migrations;

import cotlette.api.application.Application;
import cotlette.api.spi.MigrationService;
import cotlette.api.spi.ServiceFactory;

/** Gives each application its migrations. */
public final class MigrationServiceFactory implements ServiceFactory<MigrationService> {
    /** Creates the factory. */
    public MigrationServiceFactory() {}

    @Override
    public Class<MigrationService> type() {
        return MigrationService.class;
    }

    @Override
    public MigrationService create(Application application) {
        return new FlywayMigrations(application);
    }
}
