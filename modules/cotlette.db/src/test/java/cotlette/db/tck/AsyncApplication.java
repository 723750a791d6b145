package cotlette.db.tck;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.Databases;
import cotlette.api.orm.ModelType;
import cotlette.api.settings.Settings;
import java.util.List;
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
            return type.cast(new AsyncViews(databases));
        }
        return service;
    }

    private record AsyncViews(Databases databases) implements Databases {
        @Override
        public Database get(String name) {
            return new AsyncViewDatabase(databases.get(name));
        }

        @Override
        public List<ModelType<?>> models() {
            return databases.models();
        }

        @Override
        public DatabaseRouter router() {
            return databases.router();
        }
    }

    @Override
    public <T> Optional<T> findService(Class<T> type) {
        return application.findService(type);
    }
}
