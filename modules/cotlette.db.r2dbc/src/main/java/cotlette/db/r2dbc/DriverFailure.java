package cotlette.db.r2dbc;

import cotlette.db.spi.Failure;
import io.r2dbc.spi.R2dbcException;
import java.io.Serial;

/** What a driver reported, without the values of rows that stand in its own exceptions: this one is logged. */
final class DriverFailure extends R2dbcException {
    @Serial
    private static final long serialVersionUID = 1L;

    DriverFailure(Failure read, R2dbcException reported) {
        super(read.message(), reported.getSqlState(), reported.getErrorCode());
        setStackTrace(reported.getStackTrace());
    }
}
