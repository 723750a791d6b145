package cotlette.commands.line;

import cotlette.api.command.CommandException;
import java.io.Serial;

/** A command line that cannot be understood; ends the program with exit code 2. */
public final class UsageException extends CommandException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * Creates an exception.
     *
     * @param message what cannot be understood
     * @param hint what to type, shown below
     */
    public UsageException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Creates an exception with the failure behind it. */
    public UsageException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** Returns what to type. */
    public String hint() {
        return hint;
    }
}
