package cotlette.api.orm;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * The root of what models, managers and query sets throw.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public class OrmException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public OrmException(String message) {
        super(message);
    }

    /** Creates an exception with a message that teaches and the failure behind it. */
    public OrmException(String message, Throwable cause) {
        super(message, cause);
    }
}
