package guestbook.watched;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.BlockingTck;

/** The driver passes the tests of all drivers. */
final class WatchedH2DriverTest extends BlockingTck {
    WatchedH2DriverTest() {
        super("H2 (plug-in)", "JDBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("h2watched://");
    }
}
