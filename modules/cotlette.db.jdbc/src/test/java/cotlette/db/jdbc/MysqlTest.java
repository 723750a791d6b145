package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;
import cotlette.db.tck.TestMysql;

/** MySQL passes the tests of all drivers. */
final class MysqlTest extends BlockingTck {
    MysqlTest() {
        super("MySQL", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestMysql.freshUrl());
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
