package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * No row matches where exactly one was asked for.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class DoesNotExist extends OrmException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message that teaches. */
    public DoesNotExist(String message) {
        super(message);
    }

    static DoesNotExist withKey(ModelType<?> type, Object key) {
        return new DoesNotExist("There is no " + type.name() + " with the key " + key + ".");
    }
}
