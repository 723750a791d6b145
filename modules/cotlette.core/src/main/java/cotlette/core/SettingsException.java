package cotlette.core;

import cotlette.api.base.CotletteException;
import java.io.Serial;
import java.util.List;

/**
 * Settings that cannot be used; says all that is wrong with them at once.
 *
 * @since 0.1
 */
public final class SettingsException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** Creates an exception with all problems, each a sentence with its place. */
    public SettingsException(List<String> problems) {
        super(
                problems.size() == 1
                        ? problems.getFirst()
                        : problems.size() + " settings are wrong:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    SettingsException(String problem, Throwable cause) {
        super(problem, cause);
        this.problems = List.of(problem);
    }

    /** Returns the problems. */
    public List<String> problems() {
        return problems;
    }
}
