package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What {@link QuerySet#selectForUpdate(RowLock)} does where somebody else has locked a row.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum RowLock {
    /** It waits, for as long as the database lets it. */
    WAIT,
    /** It fails at once. */
    NOWAIT,
    /** It leaves the row out. */
    SKIP_LOCKED
}
