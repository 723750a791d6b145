package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * Several rows match where exactly one was asked for.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class MultipleObjectsReturned extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public MultipleObjectsReturned(String message) {
        super(message);
    }
}
