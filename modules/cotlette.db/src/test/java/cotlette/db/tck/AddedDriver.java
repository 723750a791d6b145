package cotlette.db.tck;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.spi.DatabaseUrl;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Opens databases that only tests know: no module can provide a driver for its tests alone. */
public final class AddedDriver implements DatabaseDriver {
    private static final Map<String, Opening> ADDED = new ConcurrentHashMap<>();

    /** Creates the driver; called by ServiceLoader. */
    public AddedDriver() {}

    /** Opens a database, as {@link DatabaseDriver#open} does. */
    public interface Opening {
        Database open(Application application, String name, DatabaseSettings settings);
    }

    /** Serves a scheme from now on. */
    public static void serve(String scheme, Opening opening) {
        ADDED.put(scheme, opening);
    }

    @Override
    public Set<String> schemes() {
        return Set.copyOf(ADDED.keySet());
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        return ADDED.get(DatabaseUrl.parse(name, settings.url()).scheme()).open(application, name, settings);
    }
}
