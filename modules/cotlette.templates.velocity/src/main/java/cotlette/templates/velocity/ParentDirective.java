package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #parent()}: inside a block, what the template above has in it.
 *
 * @since 0.1
 */
public final class ParentDirective extends PageDirective {
    /** Creates the directive; for Velocity. */
    public ParentDirective() {
        super("parent", LINE);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException {
        page.blocks().renderParent(context, writer);
    }
}
