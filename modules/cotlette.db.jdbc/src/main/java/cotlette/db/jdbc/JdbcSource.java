package cotlette.db.jdbc;

import cotlette.api.base.Stability;
import cotlette.db.spi.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database that is reached over JDBC, as its driver knows it. Immutable.
 *
 * @param dialect how the database writes statements
 * @param place the database for people, without any password
 * @param opening opens a connection; may be called by several threads at once
 * @param first the statement that each connection runs first, such as {@code SET lock_timeout = 5000}
 * @param last the statement that the last connection runs, empty for none
 * @param check makes sure that there can be a database, before it is looked for
 * @param drains whether the driver reads a result to its end when it is closed before; then its connection is thrown away instead
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record JdbcSource(
        Dialect dialect, String place, Opening opening, String first, String last, Runnable check, boolean drains) {
    /** Creates one whose driver lets go of results. */
    public JdbcSource(Dialect dialect, String place, Opening opening, String first, String last, Runnable check) {
        this(dialect, place, opening, first, last, check, false);
    }

    /** Creates one with nothing to check, and nothing to do at its end. */
    public JdbcSource(Dialect dialect, String place, Opening opening, String first) {
        this(dialect, place, opening, first, "", () -> {});
    }

    /**
     * Opens connections.
     *
     * @since 0.1
     */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens a new one.
         *
         * @throws SQLException when the database cannot be reached
         */
        Connection open() throws SQLException;
    }
}
