package cotlette.db.spi;

import cotlette.api.base.Stability;

/**
 * What a session is opened for.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public enum Access {
    /** Single statements that change nothing. */
    READ,
    /** Statements that change rows or the schema, and transactions. */
    WRITE
}
