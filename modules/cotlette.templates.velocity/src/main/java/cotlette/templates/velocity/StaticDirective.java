package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #static("home/style.css")}: the path of a static file.
 *
 * @since 0.1
 */
public final class StaticDirective extends PageDirective {
    /** Creates the directive; for Velocity. */
    public StaticDirective() {
        super("static", LINE);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException {
        print(page.functions().staticUrl(nameArgument(node, context, "#static(\"home/style.css\")")), writer);
    }
}
