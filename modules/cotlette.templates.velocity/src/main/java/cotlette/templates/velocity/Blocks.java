package cotlette.templates.velocity;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;

/** The blocks of a template and of those it extends: each is rendered as the template nearest to the view says. */
final class Blocks {
    private final List<PageTemplate> chain = new ArrayList<>();
    private final Deque<Running> running = new ArrayDeque<>();

    /** A block that is being rendered, by the template at a position of the chain. */
    private record Running(String name, int position) {}

    /** Adds the next template on the way up. */
    void add(PageTemplate template) {
        if (chain.contains(template)) {
            throw new TemplateProblem("Templates extend one another in a circle: "
                    + chain.stream().map(PageTemplate::getName).collect(Collectors.joining(" extends ")) + " extends "
                    + template.getName() + ".");
        }
        chain.add(template);
    }

    /** Renders a block as the template nearest to the view says. */
    void render(String name, InternalContextAdapter context, Writer writer) throws IOException {
        renderFrom(0, name, context, writer);
    }

    /** Renders the block that is being rendered as the next template above says; nothing when none says anything. */
    void renderParent(InternalContextAdapter context, Writer writer) throws IOException {
        Running current = running.peek();
        if (current == null) {
            throw new TemplateProblem(
                    "#parent() stands for a block of the template above, so it must be inside a #block.");
        }
        renderFrom(current.position() + 1, current.name(), context, writer);
    }

    private void renderFrom(int position, String name, InternalContextAdapter context, Writer writer)
            throws IOException {
        for (int i = position; i < chain.size(); i++) {
            Node body = chain.get(i).structure().blocks().get(name);
            if (body != null) {
                running.push(new Running(name, i));
                Page.of(context).within(chain.get(i), body, context, writer);
                running.pop();
                return;
            }
        }
    }
}
