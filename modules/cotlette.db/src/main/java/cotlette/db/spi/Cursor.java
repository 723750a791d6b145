package cotlette.db.spi;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * A result that is read piece by piece, so that it may be larger than the memory. Used by one thread at a time.
 *
 * @param <R> what each row becomes
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface Cursor<R> extends AutoCloseable {
    /**
     * Returns the next rows, none when all were read.
     *
     * @param most how many at most, 1 or more
     * @throws StatementException when the database ends the statement
     */
    List<R> next(int most);

    /** Ends the statement; what was not read is never fetched. */
    @Override
    void close();
}
