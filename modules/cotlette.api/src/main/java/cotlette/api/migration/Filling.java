package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * What the rows that exist get in a column that becomes required, once: unlike a default, it says nothing about rows that come later. Made
 * by {@link Schema#filledWith}.
 *
 * @param value a String, an Integer, a Long, a Double or a Boolean; for other types a String as {@code toString} writes it
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public record Filling(Object value) {
    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException when its class says nothing to a database
     */
    public Filling {
        ColumnSchema.checkValue("What rows are filled with", value);
    }
}
