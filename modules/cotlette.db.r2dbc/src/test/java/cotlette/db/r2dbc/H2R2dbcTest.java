package cotlette.db.r2dbc;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DriverTck;

/** All that a database driver must fulfil, with H2 over R2DBC. */
final class H2R2dbcTest extends DriverTck {
    H2R2dbcTest() {
        super("H2", "R2DBC");
    }

    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings("h2+r2dbc://");
    }
}
