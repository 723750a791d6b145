package cotlette.api.spi;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;

/**
 * Makes the one object of a service that an application has. A service itself: {@code provides cotlette.api.spi.ServiceFactory with …}.
 *
 * <p>{@link Application#service} calls {@link #create} at the first use; objects that are {@link AutoCloseable} are closed, last made
 * first, when the application stops.
 *
 * @param <T> the service
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface ServiceFactory<T> {
    /** Returns the type under which the service is asked for. */
    Class<T> type();

    /** Makes the service of {@code application}; called once per application. */
    T create(Application application);
}
