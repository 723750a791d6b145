package cotlette.templates.velocity;

import cotlette.api.http.HttpException;
import cotlette.api.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** A directive of ours: gives what goes wrong in it a place. */
abstract class PageDirective extends Directive {
    private final String name;
    private final int type;

    PageDirective(String name, int type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final int getType() {
        return type;
    }

    @Override
    public final boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        try {
            render(Page.of(context), context, writer, node);
            return true;
        } catch (TemplateProblem problem) {
            throw problem.at((PageTemplate) getTemplate(), getLine(), getColumn());
        } catch (TemplateException | HttpException placed) {
            throw placed;
        } catch (RuntimeException failure) {
            throw new TemplateProblem("#" + name + " failed: " + failure.getMessage(), failure)
                    .at((PageTemplate) getTemplate(), getLine(), getColumn());
        }
    }

    /** Renders the directive. */
    abstract void render(Page page, InternalContextAdapter context, Writer writer, Node node) throws IOException;

    /** Returns the value of an argument, counted from 0. */
    final @Nullable Object argument(Node node, int position, InternalContextAdapter context) {
        return Values.unwrapped(node.jjtGetChild(position).value(context));
    }

    /** Returns the first argument, which names something. */
    final String nameArgument(Node node, InternalContextAdapter context, String example) {
        if (node.jjtGetNumChildren() > 0 && argument(node, 0, context) instanceof String text) {
            return text;
        }
        throw new TemplateProblem("#" + name + " needs a name, such as " + example + ".");
    }

    /** Prints what the directive has made, like the value of a reference. */
    static void print(String text, Writer writer) throws IOException {
        if (writer instanceof PageWriter page) {
            page.writeEscaped(text);
        } else {
            writer.write(text);
        }
    }

    /** Returns the values of all arguments from a position on. */
    final List<@Nullable Object> arguments(Node node, int from, InternalContextAdapter context) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int i = from; i < node.jjtGetNumChildren(); i++) {
            arguments.add(argument(node, i, context));
        }
        return arguments;
    }
}
