package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;

/** All that a database driver must fulfil, with SQLite in memory over R2DBC. */
final class SqliteMemoryR2dbcTest extends DriverTck {
    SqliteMemoryR2dbcTest() {
        super("SQLite in memory", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite+r2dbc://");
    }
}
