package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * An object with a {@link VersionField} was to be saved or deleted, and somebody else did so since it was read. Nothing was written.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class StaleObject extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public StaleObject(String message) {
        super(message);
    }
}
