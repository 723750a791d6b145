package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;
import cotlette.db.tck.TestOracle;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** All that a database driver must fulfil, with Oracle over R2DBC, where somebody has a server of it. */
@EnabledIfEnvironmentVariable(named = TestOracle.EXISTING, matches = ".+", disabledReason = TestOracle.ABSENT)
final class OracleR2dbcTest extends DriverTck {
    OracleR2dbcTest() {
        super("Oracle", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestOracle.freshUrl().replace("oracle:", "oracle+r2dbc:"));
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
