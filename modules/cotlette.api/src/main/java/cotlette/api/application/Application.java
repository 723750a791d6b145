package cotlette.api.application;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import cotlette.api.settings.Settings;
import java.util.Optional;

/**
 * A running project: its settings, and its services (databases, apps, routes, templates). Safe for use by several threads.
 *
 * <p>The current application is set around every request, command and task. Other code enters one:
 *
 * {@snippet :
 * application.run(() -> System.out.println(User.objects.count()));
 * }
 *
 * Several applications may run in one JVM, each with its own databases, side by side.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Application {
    /**
     * Returns the application in whose scope the calling code runs; outside any scope, the only one that runs.
     *
     * @throws CotletteException when the code runs outside any scope and none or several applications run
     */
    static Application current() {
        return ApplicationScope.current();
    }

    /** Returns the settings. */
    Settings settings();

    /**
     * Returns the application's one object of a service, made at the first call.
     *
     * @throws CotletteException when no module provides the service; the message names it
     */
    <T> T service(Class<T> type);

    /** Returns the application's one object of a service, empty when no module provides it. */
    <T> Optional<T> findService(Class<T> type);

    /** Runs {@code work} with this application as the current one. */
    default void run(Runnable work) {
        ApplicationScope.in(this).run(work);
    }

    /**
     * Runs {@code work} with this application as the current one and returns its result.
     *
     * @throws X what {@code work} throws
     */
    default <T, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ApplicationScope.in(this).call(work);
    }
}
