package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;
import cotlette.db.tck.TestOracle;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Oracle passes the tests of all drivers, where somebody has a server of it. */
@EnabledIfEnvironmentVariable(named = TestOracle.EXISTING, matches = ".+", disabledReason = TestOracle.ABSENT)
final class OracleTest extends BlockingTck {
    OracleTest() {
        super("Oracle", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestOracle.freshUrl());
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
