package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * An index over several columns as a value. Immutable.
 *
 * @param columns the names of its columns, in order
 * @param unique whether no two rows have the same values in all of them
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public record IndexSchema(List<String> columns, boolean unique) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when there are no columns
     */
    public IndexSchema {
        columns = List.copyOf(columns);
        columns.forEach(Names::check);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("An index has at least one column.");
        }
    }
}
