package cotlette.api.settings;

import cotlette.api.base.Stability;
import java.time.Duration;

/**
 * One database: {@code [databases.NAME]}.
 *
 * @param url where it is; the scheme chooses the driver, and with it the mode
 * @param readers how many connections read at the same time, at least 1
 * @param timeout how long a request waits for a free connection or a lock before it fails
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record DatabaseSettings(String url, int readers, Duration timeout) {
    /** Readers unless the settings say otherwise. */
    public static final int DEFAULT_READERS = 4;

    /** Time-out unless the settings say otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** Creates the settings of a database that leaves everything but the URL to us. */
    public DatabaseSettings(String url) {
        this(url, DEFAULT_READERS, DEFAULT_TIMEOUT);
    }

    /** Leaves the URL out, which may carry a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[readers=" + readers + ", timeout=" + timeout + "]";
    }
}
