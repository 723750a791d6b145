package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import java.util.Locale;
import java.util.Set;

/**
 * What is said of a connection that cannot be had, or is lost, in the same words whatever the driver. Immutable.
 *
 * @param database the name of the database in the settings
 * @param place where it is, for people, without any password
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ConnectionMessages(String database, String place) {
    /** The server ends a connection, has crashed, or is not ready; H2 has broken, closed, or lost a connection or a database. */
    private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03", "90007", "90067", "90098", "90121");

    /** The state of a connection that was lost, for drivers that tell none. */
    public static final String LOST = "08006";

    /** What all states begin with that speak of the connection. */
    private static final String CONNECTION = "08";

    /** Returns whether a connection is of no use any more once the database has answered with an SQL state, empty for none. */
    public static boolean endsConnection(String state) {
        return state.startsWith(CONNECTION) || ENDING.contains(state);
    }

    /** Returns that no connection became free in time. */
    public DatabaseUnavailable exhausted(DatabaseSettings settings, Throwable cause) {
        return new DatabaseUnavailable(
                "Waited " + settings.timeout().toMillis() / 1000.0 + " s for one of the " + settings.poolSize()
                        + " connections to the database '" + database + "'. Make queries faster, or raise [databases."
                        + database + "] pool_size or timeout.",
                cause);
    }

    /** Returns that the only connection that writes did not become free in time. */
    public DatabaseUnavailable busyWriter(DatabaseSettings settings, Throwable cause) {
        return new DatabaseUnavailable(
                "Waited " + settings.timeout().toMillis() / 1000.0
                        + " s for the connection that writes to the database '" + database
                        + "'. Make transactions shorter, or raise [databases." + database + "] timeout.",
                cause);
    }

    /**
     * Returns that no connection could be made.
     *
     * @param reason why, without a full stop
     * @param state the SQL state, empty when there is none
     */
    public DatabaseUnavailable unreachable(String reason, String state, Throwable cause) {
        return new DatabaseUnavailable(
                "The database '" + database + "' (" + place + ") cannot be reached: " + reason + ". " + advice(state),
                cause);
    }

    /**
     * Returns that the server is of another product, which understands other SQL.
     *
     * @param wanted the product of the URL
     * @param found that of the server
     */
    public CotletteException otherProduct(String wanted, String found) {
        return new CotletteException("The database '" + database + "' (" + place + ") is one of " + found + ", not of "
                + wanted + ". Let [databases." + database + "] url begin with " + found.toLowerCase(Locale.ROOT)
                + "://.");
    }

    /**
     * Returns that the server is older than models need.
     *
     * @param found its version
     * @param wanted the first version that will do
     */
    public CotletteException tooOld(int found, int wanted) {
        return new CotletteException("The database '" + database + "' (" + place + ") has version " + found
                + ", and models need version " + wanted + " or later. Update it, or use another database.");
    }

    /** Returns that a connection was lost under a statement. */
    public DatabaseUnavailable lost(StatementException refused) {
        return new DatabaseUnavailable(
                "The connection to the database '" + database + "' (" + place + ") was lost: "
                        + refused.failure().message()
                        + ". Whether the last statement took effect is not known. Statement: "
                        + refused.statement().sql(),
                refused);
    }

    /** Returns that the application has closed its databases. */
    public DatabaseException stopped() {
        return new DatabaseException("The application has stopped, and its database '" + database + "' is closed.");
    }

    private String advice(String state) {
        String url = "[databases." + database + "] url";
        return switch (state) {
            case "28P01", "28000" -> "Correct user and password in " + url + ".";
            case "3D000" -> "Make the database, or correct its name in " + url + ".";
            case "53300" -> "Lower [databases." + database + "] pool_size, or let the server take more connections.";
            case "90020" -> "H2 serves one process at a time from a file: stop the other one, or use a server.";
            default -> "Start it, or correct " + url + ".";
        };
    }
}
