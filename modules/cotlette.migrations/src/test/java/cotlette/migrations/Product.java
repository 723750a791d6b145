package cotlette.migrations;

import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;

/** The databases of tests; files stand in the folder of the settings. */
enum Product {
    SQLITE {
        @Override
        String url() {
            return "sqlite:///site.sqlite3";
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            return TestPostgresql.freshUrl();
        }
    },
    MYSQL {
        @Override
        String url() {
            return TestMysql.freshUrl();
        }
    },
    MARIADB {
        @Override
        String url() {
            return TestMariadb.freshUrl();
        }
    },
    H2 {
        @Override
        String url() {
            return "h2:///site";
        }
    };

    /** Returns the URL of an empty database. */
    abstract String url();
}
