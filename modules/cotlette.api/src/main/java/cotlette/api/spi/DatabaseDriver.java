package cotlette.api.spi;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import java.util.Set;

/**
 * Opens the databases of some URL schemes. A service: {@code provides cotlette.api.spi.DatabaseDriver with …}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface DatabaseDriver {
    /** Returns the schemes it serves, such as {@code sqlite} or {@code postgresql+r2dbc}. */
    Set<String> schemes();

    /**
     * Opens a database of {@code application}; connects lazily, so that a database that is down fails the requests that need it and
     * not the start.
     *
     * @param name the name in the settings, such as {@code default}
     * @throws cotlette.api.base.CotletteException when the URL is wrong; the message says how it should look
     */
    Database open(Application application, String name, DatabaseSettings settings);
}
