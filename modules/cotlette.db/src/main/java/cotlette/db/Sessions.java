package cotlette.db;

import cotlette.db.spi.Access;
import cotlette.db.spi.BlockingSession;

/** Where code in waiting style gets its connections from, whatever the backend. */
@FunctionalInterface
interface Sessions {
    BlockingSession open(Access access);
}
