package cotlette.api.check;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import java.util.List;

/**
 * Looks for one kind of mistake in an application before it runs. A service: {@code provides cotlette.api.check.SystemCheck with …}.
 *
 * @since 0.1
 */
@FunctionalInterface
@Stability(Stability.Level.STABLE)
public interface SystemCheck {
    /** Returns what was found, empty when all is well. Changes nothing and asks no database. */
    List<CheckMessage> run(Application application);
}
