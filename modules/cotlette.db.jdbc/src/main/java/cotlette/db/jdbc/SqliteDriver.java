package cotlette.db.jdbc;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.sqlite.SqliteLocation;
import java.util.Set;

/**
 * Opens SQLite databases: {@code sqlite:///db.sqlite3} in the project's folder, {@code sqlite:////var/lib/site/db.sqlite3} anywhere,
 * and {@code sqlite://} in memory, one for the whole application and gone when it stops.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class SqliteDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public SqliteDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("sqlite");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        SqliteLocation location = SqliteLocation.parse(
                name, settings.url(), application.settings().baseDir());
        return new SqlDatabase(application, name, new SqliteBackend(name, location, settings));
    }

    static SqliteConnector connector(Application application, String name, DatabaseSettings settings) {
        SqliteLocation location = SqliteLocation.parse(
                name, settings.url(), application.settings().baseDir());
        return new SqliteConnector(name, location, settings.timeout());
    }
}
