package cotlette.db.jdbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.ConcurrencyTck;
import cotlette.db.tck.ForeignKeyTck;
import cotlette.db.tck.HostileValuesTck;
import cotlette.db.tck.IdentityTck;
import cotlette.db.tck.IntegrityTck;
import cotlette.db.tck.LookupTck;
import cotlette.db.tck.QuerySetTck;
import cotlette.db.tck.SavingTck;
import cotlette.db.tck.TransactionTck;
import org.junit.jupiter.api.Nested;

/** SQLite in a file passes the tests of all drivers. */
final class SqliteFileTest {
    private static final DatabaseSettings SETTINGS = new DatabaseSettings("sqlite:///library.sqlite3");

    @Nested
    final class Concurrency extends ConcurrencyTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class ForeignKey extends ForeignKeyTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class HostileValues extends HostileValuesTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class Identity extends IdentityTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class Integrity extends IntegrityTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class Lookup extends LookupTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class QuerySet extends QuerySetTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class Saving extends SavingTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }

    @Nested
    final class Transaction extends TransactionTck {
        @Override
        protected DatabaseSettings settings() {
            return SETTINGS;
        }
    }
}
