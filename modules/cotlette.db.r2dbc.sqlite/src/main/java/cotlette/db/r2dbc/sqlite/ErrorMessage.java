package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Result;
import org.jspecify.annotations.Nullable;

/** What ended a result before its end. */
record ErrorMessage(R2dbcException exception) implements Result.Message {
    @Override
    public int errorCode() {
        return exception.getErrorCode();
    }

    @Override
    public @Nullable String sqlState() {
        return exception.getSqlState();
    }

    @Override
    public String message() {
        return String.valueOf(exception.getMessage());
    }
}
