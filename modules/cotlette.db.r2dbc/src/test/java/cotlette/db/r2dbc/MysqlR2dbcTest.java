package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;
import cotlette.db.tck.TestMysql;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that a database driver must fulfil, with MySQL over R2DBC. */
@ExtendWith(EventLoopWatch.class)
final class MysqlR2dbcTest extends DriverTck {
    MysqlR2dbcTest() {
        super("MySQL", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestMysql.freshUrl().replace("mysql:", "mysql+r2dbc:"));
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
