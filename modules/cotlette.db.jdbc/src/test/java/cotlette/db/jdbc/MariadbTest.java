package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;
import cotlette.db.tck.TestMariadb;

/** MariaDB passes the tests of all drivers. */
final class MariadbTest extends BlockingTck {
    MariadbTest() {
        super("MariaDB", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestMariadb.freshUrl());
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
