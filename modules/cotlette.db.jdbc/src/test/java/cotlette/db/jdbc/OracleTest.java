package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Oracle passes the tests of all drivers, where somebody has a server of it. */
@EnabledIfEnvironmentVariable(
        named = TestOracle.EXISTING,
        matches = ".+",
        disabledReason =
                "There is no Oracle to start here: let " + TestOracle.EXISTING
                        + " point at one of 23ai, as a user who may create others, such as oracle://system:secret@localhost:1521/FREEPDB1.")
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
