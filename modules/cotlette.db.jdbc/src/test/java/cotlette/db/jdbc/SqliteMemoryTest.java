package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;

/** SQLite in memory passes the tests of all drivers. */
final class SqliteMemoryTest extends BlockingTck {
    SqliteMemoryTest() {
        super("SQLite in memory", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("sqlite://");
    }
}
