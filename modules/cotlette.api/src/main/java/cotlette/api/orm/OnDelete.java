package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What happens to objects that refer to one that is deleted. The database does it, in the statement that deletes, unless {@link Signals}
 * want to hear of it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public enum OnDelete {
    /** They are deleted as well. */
    CASCADE,
    /** The deletion is refused. */
    PROTECT,
    /** The deletion is refused, unless they are deleted with it on another way. */
    RESTRICT,
    /** Their reference becomes null; the field must be nullable. */
    SET_NULL,
    /** Their reference becomes the default of the field, which must have one. */
    SET_DEFAULT,
    /** Nothing: whoever deletes the object has to care for them first, or the database refuses it. */
    DO_NOTHING
}
