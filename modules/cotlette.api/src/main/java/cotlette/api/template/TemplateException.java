package cotlette.api.template;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Stability;
import java.io.Serial;

/**
 * A template that is missing or wrong.
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class TemplateException extends CotletteException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String template;
    private final String origin;
    private final int line;
    private final int column;

    /**
     * Creates an exception that points into a template.
     *
     * @param template the name of the template
     * @param origin where its source is: a file, or a module and a path in it; empty when there is none
     * @param line the line, from 1; 0 when the template as a whole is meant
     * @param column the column, from 1; 0 when the line as a whole is meant
     * @param message what is wrong and what to do, without the place
     */
    public TemplateException(String template, String origin, int line, int column, String message, Throwable cause) {
        super(place(template, line, column) + message, cause);
        this.template = template;
        this.origin = origin;
        this.line = line;
        this.column = column;
    }

    /** Creates an exception for a template as a whole. */
    public TemplateException(String template, String message) {
        super(message);
        this.template = template;
        this.origin = "";
        this.line = 0;
        this.column = 0;
    }

    private static String place(String template, int line, int column) {
        return template + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": ";
    }

    /** Returns the name of the template. */
    public String template() {
        return template;
    }

    /** Returns where the source is: a file, or a module and a path in it; empty when there is none. */
    public String origin() {
        return origin;
    }

    /** Returns the line from 1, or 0. */
    public int line() {
        return line;
    }

    /** Returns the column from 1, or 0. */
    public int column() {
        return column;
    }
}
