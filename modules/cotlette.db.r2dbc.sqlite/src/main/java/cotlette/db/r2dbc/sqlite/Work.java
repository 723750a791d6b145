package cotlette.db.r2dbc.sqlite;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is done on the thread of a connection. */
@FunctionalInterface
interface Work<T> {
    /**
     * Does it.
     *
     * @param turn what may stop it
     * @return null when there is nothing to tell
     */
    @Nullable
    T apply(Turn turn) throws SQLException;
}
