package cotlette.db.tck;

import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import java.util.Optional;

/** An application whose databases are used through their asynchronous view. */
record AsyncApplication(Application application) implements Application {
    @Override
    public Settings settings() {
        return application.settings();
    }

    @Override
    public <T> T service(Class<T> type) {
        T service = application.service(type);
        if (service instanceof Databases databases) {
            return type.cast((Databases) name -> new AsyncViewDatabase(databases.get(name)));
        }
        return service;
    }

    @Override
    public <T> Optional<T> findService(Class<T> type) {
        return application.findService(type);
    }
}
