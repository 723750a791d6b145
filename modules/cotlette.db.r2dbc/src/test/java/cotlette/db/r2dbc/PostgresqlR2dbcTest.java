package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;
import cotlette.db.tck.TestPostgresql;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that a database driver must fulfil, with PostgreSQL over R2DBC. */
@ExtendWith(EventLoopWatch.class)
final class PostgresqlR2dbcTest extends DriverTck {
    PostgresqlR2dbcTest() {
        super("PostgreSQL", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestPostgresql.freshUrl().replace("postgresql:", "postgresql+r2dbc:"));
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
