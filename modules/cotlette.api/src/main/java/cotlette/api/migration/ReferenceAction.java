package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * What the database does with rows that refer to a row that is deleted.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public enum ReferenceAction {
    /** Deletes them as well. */
    CASCADE,
    /** Refuses. */
    RESTRICT,
    /** Sets their reference to null. */
    SET_NULL,
    /** Sets their reference to the default of the column. */
    SET_DEFAULT,
    /** Refuses, unless they are gone at the end of the statement, too. */
    NO_ACTION
}
