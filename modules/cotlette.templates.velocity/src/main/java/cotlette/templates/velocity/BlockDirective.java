package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #block("content") … #end}: a part that templates which extend this one may replace.
 *
 * @since 0.1
 */
public final class BlockDirective extends PageDirective {
    /** Creates the directive; for Velocity. */
    public BlockDirective() {
        super("block", BLOCK);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException {
        page.blocks().render(nameArgument(node, context, "#block(\"content\")"), context, writer);
    }
}
