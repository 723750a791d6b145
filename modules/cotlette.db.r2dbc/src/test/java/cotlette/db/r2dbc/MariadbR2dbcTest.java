package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;
import cotlette.db.tck.TestMariadb;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that a database driver must fulfil, with MariaDB over R2DBC. */
@ExtendWith(EventLoopWatch.class)
final class MariadbR2dbcTest extends DriverTck {
    MariadbR2dbcTest() {
        super("MariaDB", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestMariadb.freshUrl().replace("mariadb:", "mariadb+r2dbc:"));
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
