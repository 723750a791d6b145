package cotlette.db.r2dbc.sqlite;

/**
 * When a transaction takes SQLite's one write lock.
 *
 * @since 0.1
 */
public enum TransactionMode {
    /** At its first statement that writes. That one is refused at once, without waiting, when others have written since the transaction read. */
    DEFERRED,
    /** At its beginning, so that it is the only one to wait. Others go on reading. */
    IMMEDIATE,
    /** At its beginning; where the journal is not a write-ahead log, others cannot read either. */
    EXCLUSIVE
}
