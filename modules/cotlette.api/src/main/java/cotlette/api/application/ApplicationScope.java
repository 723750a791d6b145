package cotlette.api.application;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Where the current application is kept. For those who host applications; other code calls {@link Application#current()}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ApplicationScope {
    private static final ScopedValue<Application> CURRENT = ScopedValue.newInstance();
    private static final List<Application> RUNNING = new CopyOnWriteArrayList<>();

    private ApplicationScope() {}

    /** Announces an application that has started; until {@link #stopped} it serves code outside any scope. */
    public static void started(Application application) {
        RUNNING.add(application);
    }

    /** Forgets an application, so that nothing of it stays in memory. */
    public static void stopped(Application application) {
        RUNNING.remove(application);
    }

    static ScopedValue.Carrier in(Application application) {
        return ScopedValue.where(CURRENT, application);
    }

    static Application current() {
        return CURRENT.isBound() ? CURRENT.get() : theOnlyOne();
    }

    private static Application theOnlyOne() {
        List<Application> running = List.copyOf(RUNNING);
        return switch (running.size()) {
            case 1 -> running.getFirst();
            case 0 ->
                throw new CotletteException(
                        "No application is running, so there is no database to ask and no setting to "
                                + "read. Start one, and call this inside application.run(() -> …).");
            default ->
                throw new CotletteException(running.size() + " applications are running, and this code says not which "
                        + "one it means. Call it inside application.run(() -> …).");
        };
    }
}
