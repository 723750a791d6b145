package cotlette.db.tck;

import org.junit.jupiter.api.Nested;

/**
 * All that a driver must fulfil whose backend is a {@link cotlette.db.spi.BlockingBackend}, such as one over JDBC: what every driver must,
 * and what asynchronous ones cannot do yet. The report has a line of its own for the latter.
 */
public abstract class BlockingTck extends DriverTck {
    /** Creates the tests of a driver, as {@link DriverTck#DriverTck(String, String)} does. */
    protected BlockingTck(String database, String way) {
        super(database, way);
    }

    @Nested
    final class Cursor extends CursorTck {}

    @Nested
    final class Timeout extends TimeoutTck {}
}
