package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A relation was touched that a query in {@link Fetch#STRICT} did not ask for. The message has the line of code and the call to add.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class NotFetched extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public NotFetched(String message) {
        super(message);
    }
}
