package cotlette.db;

import cotlette.api.base.Stability;

/**
 * Hears of each statement of a database, to count or to show them.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
@FunctionalInterface
public interface StatementListener {
    /** Hears that a statement is about to run; called on the thread that asked for it. Values are never part of {@code sql}. */
    void sent(String sql);

    /**
     * A listener that listens until it is closed.
     *
     * @since 0.1
     */
    @Stability(Stability.Level.INCUBATING)
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        /** Ends the listening. */
        @Override
        void close();
    }
}
