package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.time.Duration;
import java.util.Optional;

/**
 * One database: {@code [databases.NAME]}.
 *
 * @param url where it is; the scheme chooses the driver, and with it the mode
 * @param poolSize how many connections there are at most, at least 1; SQLite has that many readers beside its one writer
 * @param timeout how long a request waits for a free connection or a lock before it fails
 * @param statementTimeout how long a statement may run before it is ended; zero for as long as it wants
 * @param atomicRequests whether each view runs in a transaction
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record DatabaseSettings(
        String url, int poolSize, Duration timeout, Duration statementTimeout, boolean atomicRequests) {
    /** Connections unless the settings say otherwise. */
    public static final int DEFAULT_POOL_SIZE = 10;

    /** Time-out unless the settings say otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** Creates the settings of a database that leaves everything but the URL to us. */
    public DatabaseSettings(String url) {
        this(url, DEFAULT_POOL_SIZE, DEFAULT_TIMEOUT);
    }

    /** Creates the settings of a database whose statements may run as long as they want. */
    public DatabaseSettings(String url, int poolSize, Duration timeout) {
        this(url, poolSize, timeout, Duration.ZERO, false);
    }

    /** Returns how long a statement may run, empty for as long as it wants. */
    public Optional<Duration> statementLimit() {
        return Optional.of(statementTimeout).filter(Duration::isPositive);
    }

    /** Leaves the URL out, which may carry a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[poolSize=" + poolSize + ", timeout=" + timeout + ", statementTimeout="
                + statementTimeout + ", atomicRequests=" + atomicRequests + "]";
    }
}
