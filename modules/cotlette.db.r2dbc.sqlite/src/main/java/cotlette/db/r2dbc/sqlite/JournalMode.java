package cotlette.db.r2dbc.sqlite;

/**
 * How SQLite keeps what a transaction may have to undo, or a crash to repair.
 *
 * @since 0.1
 */
public enum JournalMode {
    /** A file beside the database, deleted after each transaction: SQLite's own choice for new databases. */
    DELETE,
    /** The same file, emptied instead. */
    TRUNCATE,
    /** The same file, whose head is overwritten instead. */
    PERSIST,
    /** In memory: a crash in the middle of a transaction ruins the database. */
    MEMORY,
    /** A write-ahead log: readers and the one writer do not stand in each other's way. The database remembers it. */
    WAL,
    /** Nowhere: transactions cannot be undone. */
    OFF
}
