package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;

/** Oracle's SQL passes the tests of all drivers where H2 stands in for Oracle. */
final class OracleModeTest extends BlockingTck {
    OracleModeTest() {
        super("Oracle in H2", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return OracleInH2.settings();
    }
}
