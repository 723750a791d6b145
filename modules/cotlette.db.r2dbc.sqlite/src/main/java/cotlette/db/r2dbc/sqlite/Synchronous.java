package cotlette.db.r2dbc.sqlite;

/**
 * When SQLite waits until the disk has what it was given.
 *
 * @since 0.1
 */
public enum Synchronous {
    /** Never: a power cut may ruin the database. */
    OFF,
    /** At the most critical moments. With a write-ahead log, a power cut may take the last transactions, but ruins nothing. */
    NORMAL,
    /** After each transaction: SQLite's own choice. */
    FULL,
    /** Also after the journal was deleted. */
    EXTRA
}
