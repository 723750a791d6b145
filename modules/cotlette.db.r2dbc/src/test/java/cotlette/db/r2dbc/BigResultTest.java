package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.SmallHeapTck;
import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestPostgresql;
import org.junit.jupiter.api.Nested;

/** A million rows are read in a heap of 64 MB. */
final class BigResultTest {
    @Nested
    final class Sqlite extends SmallHeapTck {
        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings("sqlite+r2dbc:///" + folder.resolve("big.sqlite3"));
        }
    }

    @Nested
    final class Postgresql extends SmallHeapTck {
        private final String url = TestPostgresql.freshUrl().replace("postgresql:", "postgresql+r2dbc:");

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url);
        }
    }

    @Nested
    final class Mariadb extends SmallHeapTck {
        private final String url = TestMariadb.freshUrl().replace("mariadb:", "mariadb+r2dbc:");

        @Override
        protected DatabaseSettings settings() {
            return new DatabaseSettings(url);
        }
    }
}
