package cotlette.db.jdbc;

import cotlette.db.spi.Failure;
import java.sql.SQLException;

/** Reads a driver's exceptions. */
@FunctionalInterface
interface FailureReader {
    Failure read(SQLException failure);
}
