package cotlette.templates.velocity;

import cotlette.api.template.TemplateException;
import java.io.Serial;
import org.apache.velocity.runtime.parser.node.Node;

/** What is wrong, said where the place in the template is not known; whoever knows it adds it. */
final class TemplateProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private int line;
    private int column;

    TemplateProblem(String message) {
        super(message);
    }

    TemplateProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Remembers the place in a template that only somebody further out knows. */
    TemplateProblem near(int ownLine, int ownColumn) {
        line = ownLine;
        column = ownColumn;
        return this;
    }

    /** Returns the same with its place. */
    TemplateException at(Node node) {
        return at((PageTemplate) node.getTemplate(), node.getLine(), node.getColumn());
    }

    /** Returns the same with its place. */
    TemplateException at(PageTemplate template, int line, int column) {
        boolean known = this.line > 0;
        return template.problem(
                known ? this.line : line,
                known ? this.column : column,
                getMessage(),
                getCause() == null ? this : getCause());
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
