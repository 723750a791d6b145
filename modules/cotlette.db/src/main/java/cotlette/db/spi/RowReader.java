package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.orm.Row;

/**
 * Makes an object from each row of a result.
 *
 * @param <R> what it makes
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
@FunctionalInterface
public interface RowReader<R> {
    /** Reads the current row; keeps no reference to it. May run on a thread of the backend. */
    R read(Row row);
}
