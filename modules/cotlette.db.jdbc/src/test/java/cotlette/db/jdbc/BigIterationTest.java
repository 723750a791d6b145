package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.SmallHeapTck;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import org.junit.jupiter.api.Nested;

/** A million rows are read in a heap of 64 MB. */
final class BigIterationTest {
    @Nested
    final class Sqlite extends SmallHeapTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings("sqlite:///" + folder.resolve("big.sqlite3"));
        }
    }

    @Nested
    final class Postgresql extends SmallHeapTck {
        private final String url = TestPostgresql.freshUrl();

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url);
        }
    }

    @Nested
    final class Mysql extends SmallHeapTck {
        private final String url = TestMysql.freshUrl();

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url);
        }
    }

    @Nested
    final class Mariadb extends SmallHeapTck {
        private final String url = TestMariadb.freshUrl();

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url);
        }
    }
}
