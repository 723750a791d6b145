package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * A condition that all rows of a table fulfil, as a value. Immutable.
 *
 * @param name its name, by which its table knows it
 * @param condition the condition on the table's columns, the same for all databases: {@code price > 0}
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record CheckSchema(String name, String condition) implements TablePart {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when it is none
     */
    public CheckSchema {
        Names.check(name);
    }
}
