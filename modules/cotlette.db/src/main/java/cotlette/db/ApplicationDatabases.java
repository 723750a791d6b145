package cotlette.db;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.orm.Database;
import cotlette.api.orm.DatabaseRouter;
import cotlette.api.orm.Databases;
import cotlette.api.orm.ModelType;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.spi.DatabaseUrl;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The databases of one application, each opened when it is first asked for. */
final class ApplicationDatabases implements Databases, AutoCloseable {
    private final Application application;
    private final Supplier<? extends Iterable<DatabaseDriver>> drivers;
    private final Map<String, Database> open = new ConcurrentHashMap<>();
    private final DatabaseRouter router;
    private boolean closed;

    ApplicationDatabases(
            Application application, Supplier<? extends Iterable<DatabaseDriver>> drivers, DatabaseRouter router) {
        this.application = application;
        this.drivers = drivers;
        this.router = router;
    }

    @Override
    public List<ModelType<?>> models() {
        return application.findService(Apps.class).map(Apps::models).orElse(List.of());
    }

    @Override
    public DatabaseRouter router() {
        return router;
    }

    @Override
    public Database get(String name) {
        Database database = open.get(name);
        return database == null ? open(name) : database;
    }

    private synchronized Database open(String name) {
        if (closed) {
            throw new CotletteException("The application has stopped, and its database '" + name + "' is closed.");
        }
        Database database = open.get(name);
        if (database == null) {
            DatabaseSettings settings = application.settings().database(name);
            database = new DriverChoice(name, drivers.get())
                    .of(DatabaseUrl.parse(name, settings.url()))
                    .open(application, name, settings);
            open.put(name, database);
        }
        return database;
    }

    @Override
    public synchronized void close() {
        closed = true;
        List<Database> all = List.copyOf(open.values());
        open.clear();
        all.forEach(Database::close);
    }
}
