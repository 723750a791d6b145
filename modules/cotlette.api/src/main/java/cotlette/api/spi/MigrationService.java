package cotlette.api.spi;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * Knows and applies the migrations of an application. Found by {@code application.findService(MigrationService.class)}; safe for use by
 * several threads.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface MigrationService {
    /** Returns the migrations that a database lacks, as {@code app.M0001_initial}, in the order in which they will run. */
    List<String> pending(String database);

    /** Applies what is pending and returns it; does nothing when nothing is. */
    List<String> apply(String database);
}
