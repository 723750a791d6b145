package cotlette.db.spi;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A database refused a statement. Backends throw it; {@link cotlette.db.SqlDatabase} knows the model behind the statement and turns it
 * into an exception that names it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class StatementException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Statement statement;
    private final transient Failure failure;

    /** Creates an exception with what the driver threw. */
    public StatementException(Statement statement, Failure failure, Throwable cause) {
        super(failure.message() + " Statement: " + statement.sql(), cause);
        this.statement = statement;
        this.failure = failure;
    }

    /** Returns the statement that was refused. */
    public Statement statement() {
        return statement;
    }

    /** Returns why. */
    public Failure failure() {
        return failure;
    }
}
