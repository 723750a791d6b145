package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code #url("UserViews.show", $user.id)}: the path of a named route.
 *
 * @since 0.1
 */
public final class UrlDirective extends PageDirective {
    private static final String EXAMPLE = "#url(\"UserViews.show\", $user.id)";

    /** Creates the directive; for Velocity. */
    public UrlDirective() {
        super("url", LINE);
    }

    @Override
    void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException {
        String route = nameArgument(node, context, EXAMPLE);
        List<@Nullable Object> parameters = arguments(node, 1, context);
        Object[] given = new Object[parameters.size()];
        for (int i = 0; i < given.length; i++) {
            Object parameter = parameters.get(i);
            if (parameter == null) {
                throw new TemplateProblem("Parameter " + (i + 1) + " of #url(\"" + route + "\", …) is nothing.");
            }
            given[i] = parameter;
        }
        print(page.functions().url(route, given), writer);
    }
}
