package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.time.Duration;

/**
 * One database: {@code [databases.NAME]}.
 *
 * @param url where it is; the scheme chooses the driver, and with it the mode
 * @param poolSize how many connections there are at most, at least 1; SQLite has that many readers beside its one writer
 * @param timeout how long a request waits for a free connection or a lock before it fails
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record DatabaseSettings(String url, int poolSize, Duration timeout) {
    /** Connections unless the settings say otherwise. */
    public static final int DEFAULT_POOL_SIZE = 10;

    /** Time-out unless the settings say otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** Creates the settings of a database that leaves everything but the URL to us. */
    public DatabaseSettings(String url) {
        this(url, DEFAULT_POOL_SIZE, DEFAULT_TIMEOUT);
    }

    /** Leaves the URL out, which may carry a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[poolSize=" + poolSize + ", timeout=" + timeout + "]";
    }
}
