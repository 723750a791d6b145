package cotlette.api.orm;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.settings.Settings;

/**
 * The database of the current application.
 *
 * {@snippet :
 * Db.atomic(() -> {
 *     from.balance -= 10;
 *     from.save();
 *     to.balance += 10;
 *     to.save();
 * });
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Db {
    private Db() {}

    /** Work without a result. */
    @FunctionalInterface
    public interface Work<X extends Throwable> {
        /** Does the work. */
        void run() throws X;
    }

    /** Returns the default database of the current application. */
    public static Database database() {
        return Application.current().service(Databases.class).get(Settings.DEFAULT_DATABASE);
    }

    /**
     * Runs {@code work} in a transaction: all of it is kept, or, when it throws, nothing. Within another one it is a savepoint.
     *
     * @throws X what {@code work} throws
     */
    public static <X extends Throwable> void atomic(Work<X> work) throws X {
        Database database = database();
        database.<Boolean, X>atomic(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs {@code work} in a transaction and returns its result: all of it is kept, or, when it throws, nothing. Within another one it is a
     * savepoint.
     *
     * @throws X what {@code work} throws
     */
    public static <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        return database().atomic(work);
    }
}
