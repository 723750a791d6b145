package cotlette.templates.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #extends("base.html")}: the page is that of another template, with the blocks of this one. {@link Page} acts on it.
 *
 * @since 0.1
 */
public final class ExtendsDirective extends PageDirective {
    /** Creates the directive; for Velocity. */
    public ExtendsDirective() {
        super("extends", LINE);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) {
        throw new IllegalStateException("A template that extends another is never rendered itself.");
    }
}
