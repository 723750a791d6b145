package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Set;

/**
 * Many rows were changed by one call, without an event for each; see {@link Signals}.
 *
 * @param type the model
 * @param kind what was done to the rows
 * @param rows how many there were
 * @param changed the names of the fields that were written, none for a deletion
 * @param database the name of the database
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record BulkEvent<T extends Model>(
        ModelType<T> type, Kind kind, long rows, Set<String> changed, String database) {
    /** What was done to the rows. */
    public enum Kind {
        /** They were added. */
        CREATE,
        /** Fields of theirs were given other values. */
        UPDATE,
        /** They were deleted. */
        DELETE
    }
}
