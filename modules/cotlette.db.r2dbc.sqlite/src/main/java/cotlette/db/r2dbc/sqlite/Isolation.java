package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.IsolationLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQLite has one isolation level, the strongest, which keeps what the weaker ones promise. */
final class Isolation {
    private static final Set<IsolationLevel> KEPT = Set.of(
            IsolationLevel.READ_UNCOMMITTED,
            IsolationLevel.READ_COMMITTED,
            IsolationLevel.REPEATABLE_READ,
            IsolationLevel.SERIALIZABLE);

    private Isolation() {}

    /**
     * Refuses what SQLite cannot keep.
     *
     * @throws IllegalArgumentException when it cannot
     */
    static void check(@Nullable IsolationLevel wanted) {
        if (wanted != null && !KEPT.contains(wanted)) {
            throw new IllegalArgumentException(
                    "SQLite has no isolation level '" + wanted.asSql()
                            + "'. All its transactions are SERIALIZABLE; the three weaker levels of the standard are accepted, too.");
        }
    }
}
