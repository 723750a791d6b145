package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * An object cannot be saved as it is: a required field is null, or a text is too long.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class InvalidModel extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public InvalidModel(String message) {
        super(message);
    }
}
