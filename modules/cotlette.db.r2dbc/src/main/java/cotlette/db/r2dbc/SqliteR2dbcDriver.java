package cotlette.db.r2dbc;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.sqlite.SqliteLocation;
import java.util.Set;

/**
 * Opens SQLite databases over R2DBC: {@code sqlite+r2dbc:///db.sqlite3} in the project's folder, {@code sqlite+r2dbc:////var/lib/site/db.sqlite3}
 * anywhere, and {@code sqlite+r2dbc://} in memory.
 */
public final class SqliteR2dbcDriver implements DatabaseDriver {
    /** Creates the driver; called by ServiceLoader. */
    public SqliteR2dbcDriver() {}

    @Override
    public Set<String> schemes() {
        return Set.of("sqlite" + DatabaseUrl.ASYNC);
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        SqliteLocation location = SqliteLocation.parse(
                name, settings.url(), application.settings().baseDir());
        DatabaseUrl url = DatabaseUrl.parse(name, settings.url());
        DatabaseUrl named = switch (location) {
            case SqliteLocation.Memory(String id) -> new DatabaseUrl(url.scheme(), "memory:///" + id);
            case SqliteLocation.File _ -> url;
        };
        return new SqlDatabase(
                application, name, new R2dbcBackend(name, named, SqliteProduct.open(location, settings), settings));
    }
}
