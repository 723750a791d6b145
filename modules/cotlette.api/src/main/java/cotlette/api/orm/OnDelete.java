package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What happens to objects that refer to one that is deleted. The database does it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum OnDelete {
    /** They are deleted as well. */
    CASCADE,
    /** The deletion is refused. */
    PROTECT,
    /** Their reference becomes null; the field must be nullable. */
    SET_NULL
}
