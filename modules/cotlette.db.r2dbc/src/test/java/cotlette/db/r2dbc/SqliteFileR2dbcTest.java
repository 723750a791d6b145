package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;

/** All that a database driver must fulfil, with SQLite in a file over R2DBC. */
final class SqliteFileR2dbcTest extends DriverTck {
    SqliteFileR2dbcTest() {
        super("SQLite", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite+r2dbc:///library.sqlite3");
    }
}
