package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #include("part.html")}: another template in this place, with the same variables.
 *
 * @since 0.1
 */
public final class IncludeDirective extends PageDirective {
    /** Creates the directive; for Velocity. */
    public IncludeDirective() {
        super("include", LINE);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException {
        page.render(page.template(nameArgument(node, context, "#include(\"part.html\")")), context, writer);
    }
}
