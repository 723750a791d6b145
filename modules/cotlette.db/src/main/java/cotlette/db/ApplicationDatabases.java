package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import cotlette.api.orm.Database;
import cotlette.api.orm.Databases;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.spi.DatabaseUrl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The databases of one application, each opened when it is first asked for. */
final class ApplicationDatabases implements Databases, AutoCloseable {
    private final Application application;
    private final Supplier<? extends Iterable<DatabaseDriver>> drivers;
    private final Map<String, Database> open = new ConcurrentHashMap<>();
    private boolean closed;

    ApplicationDatabases(Application application, Supplier<? extends Iterable<DatabaseDriver>> drivers) {
        this.application = application;
        this.drivers = drivers;
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
            database = driver(name, DatabaseUrl.parse(name, settings.url()).scheme())
                    .open(application, name, settings);
            open.put(name, database);
        }
        return database;
    }

    /** The message never shows the URL, which may carry a password. */
    private DatabaseDriver driver(String name, String scheme) {
        Set<String> known = new TreeSet<>();
        DatabaseDriver found = null;
        for (DatabaseDriver driver : drivers.get()) {
            known.addAll(driver.schemes());
            if (driver.schemes().contains(scheme)) {
                if (found != null) {
                    throw new CotletteException("Two drivers serve databases of the scheme '" + scheme + "': "
                            + found.getClass().getName() + " and "
                            + driver.getClass().getName() + ". Remove one of their modules.");
                }
                found = driver;
            }
        }
        if (found == null) {
            throw new CotletteException("No driver serves the scheme '" + scheme + "' of [databases." + name + "] url."
                    + Suggestions.didYouMean(scheme, known) + " Schemes: " + String.join(", ", known)
                    + ". For another one, put the jar of a module that provides " + DatabaseDriver.class.getName()
                    + " for it into plugins/ or onto the module path.");
        }
        return found;
    }

    @Override
    public synchronized void close() {
        closed = true;
        List<Database> all = List.copyOf(open.values());
        open.clear();
        all.forEach(Database::close);
    }
}
