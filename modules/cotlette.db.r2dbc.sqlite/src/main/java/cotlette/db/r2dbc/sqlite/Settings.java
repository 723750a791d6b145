package cotlette.db.r2dbc.sqlite;

import java.time.Duration;
import java.util.Optional;

/**
 * What the options of a connection factory say.
 *
 * @param lockWait how long a statement waits for the locks of others
 * @param statementTimeout zero for none
 * @param statementCacheSize how many prepared statements that nobody uses are kept
 */
record Settings(
        Location location,
        boolean readOnly,
        boolean foreignKeys,
        Optional<JournalMode> journalMode,
        Optional<Synchronous> synchronous,
        TransactionMode transactionMode,
        Duration lockWait,
        Duration statementTimeout,
        int statementCacheSize,
        int fetchSize,
        Optional<ConnectionInitializer> initializer) {}
