package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;
import cotlette.db.tck.TestPostgresql;

/** PostgreSQL passes the tests of all drivers. */
final class PostgresqlTest extends BlockingTck {
    PostgresqlTest() {
        super("PostgreSQL", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(TestPostgresql.freshUrl());
    }

    @Override
    protected boolean keepsTables() {
        return true;
    }
}
