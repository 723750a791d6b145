package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A statement failed inside {@link Db#atomic}, and the code went on: until the end of that block no statement runs, and the block is undone.
 * The cause is what failed first.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class BrokenTransaction extends DatabaseException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches and the failure that came first. */
    public BrokenTransaction(String message, Throwable first) {
        super(message, first);
    }
}
