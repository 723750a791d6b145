package cotlette.db;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.spi.DatabaseUrl;
import java.util.Set;
import java.util.TreeSet;

/** Finds the driver that serves a database, or says what to add. The messages never show the URL, which may carry a password. */
record DriverChoice(String database, Iterable<DatabaseDriver> drivers) {
    DatabaseDriver of(DatabaseUrl url) {
        Set<String> served = new TreeSet<>();
        DatabaseDriver found = null;
        for (DatabaseDriver driver : drivers) {
            served.addAll(driver.schemes());
            if (driver.schemes().contains(url.scheme())) {
                if (found != null) {
                    throw new CotletteException("Two drivers serve databases of the scheme '" + url.scheme() + "': "
                            + found.getClass().getName() + " and "
                            + driver.getClass().getName() + ". Remove one of their modules.");
                }
                found = driver;
            }
        }
        if (found == null) {
            throw new CotletteException("No driver serves '" + url.scheme() + "', with which [databases." + database
                    + "] url begins." + Suggestions.didYouMean(url.scheme(), served) + " Served here: "
                    + String.join(", ", served) + ". " + advice(url, served));
        }
        return found;
    }

    private static String advice(DatabaseUrl url, Set<String> served) {
        if (!url.isAsync() || !served.contains(url.product())) {
            return "For another database, put the jar of a module that provides " + DatabaseDriver.class.getName()
                    + " into plugins/ or onto the module path.";
        }
        return served.stream().anyMatch(scheme -> scheme.endsWith(DatabaseUrl.ASYNC))
                ? "It is reached over JDBC only: begin with '" + url.product()
                        + "'; what is asynchronous then waits on virtual threads."
                : "Put cotlette.db.r2dbc and the jars that it needs into plugins/ or onto the module path, or begin with '"
                        + url.product() + "' for the same database over JDBC.";
    }
}
