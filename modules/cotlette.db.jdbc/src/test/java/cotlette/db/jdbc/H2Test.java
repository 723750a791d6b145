package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;

/** H2 in memory passes the tests of all drivers. */
final class H2Test extends BlockingTck {
    H2Test() {
        super("H2", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("h2://");
    }
}
