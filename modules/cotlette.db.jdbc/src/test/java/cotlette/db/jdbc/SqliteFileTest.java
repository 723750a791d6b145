package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;

/** SQLite in a file passes the tests of all drivers. */
final class SqliteFileTest extends BlockingTck {
    SqliteFileTest() {
        super("SQLite", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite:///library.sqlite3");
    }
}
