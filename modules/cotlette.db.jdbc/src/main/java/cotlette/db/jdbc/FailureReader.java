package cotlette.db.jdbc;

import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.sql.SQLException;

/** Reads a driver's exceptions. */
@FunctionalInterface
interface FailureReader {
    Failure read(SQLException failure);

    /** Reads them with a dialect. */
    static FailureReader of(Dialect dialect) {
        return failure -> dialect.explain(
                failure.getSQLState() == null ? "" : failure.getSQLState(),
                failure.getErrorCode(),
                String.valueOf(failure.getMessage()));
    }

    /** Returns a refusal whose cause says no more than the failure does: what drivers say has the values of rows, and is logged. */
    default StatementException refusal(Statement statement, SQLException failure) {
        Failure read = read(failure);
        SQLException cause = new SQLException(read.message(), failure.getSQLState(), failure.getErrorCode());
        cause.setStackTrace(failure.getStackTrace());
        return new StatementException(statement, read, cause);
    }
}
