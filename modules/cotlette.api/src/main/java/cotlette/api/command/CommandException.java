package cotlette.api.command;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * Ends a command with one line that says why and exit code 1.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public class CommandException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Creates an exception with the line to show. */
    public CommandException(String message) {
        super(message);
    }

    /** Creates an exception with the line to show and the failure behind it, which {@code --traceback} shows. */
    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
