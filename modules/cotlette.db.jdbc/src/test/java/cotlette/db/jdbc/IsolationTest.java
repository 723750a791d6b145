package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.IsolationTck;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import org.junit.jupiter.api.Nested;

/** Transactions are as far apart as they ask to be, and their connections are as usual afterwards. */
final class IsolationTest {
    @Nested
    final class Postgresql extends IsolationTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(TestPostgresql.freshUrl());
        }
    }

    @Nested
    final class Mysql extends IsolationTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(TestMysql.freshUrl());
        }
    }

    @Nested
    final class Mariadb extends IsolationTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(TestMariadb.freshUrl());
        }
    }

    @Nested
    final class H2 extends IsolationTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings("h2://");
        }
    }
}
