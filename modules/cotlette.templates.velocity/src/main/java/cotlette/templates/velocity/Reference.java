package cotlette.templates.velocity;

import cotlette.api.base.Suggestions;
import cotlette.api.http.HttpException;
import cotlette.api.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIndex;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A reference: {@code $user.group.name}, {@code $users[0]}, {@code $text.length()}, {@code ${title|'Untitled'}}.
 *
 * <p>A name that does not exist is an error, as is going on from nothing. A quiet reference ({@code $!user.group.name}), one with an
 * alternative, and the condition of an {@code #if} may end in nothing on the way, or start with a name that is not in reach; a property
 * that an object does not have stays an error, because it is a mistake and not a matter of data.
 */
final class Reference extends ASTReference {
    private boolean quiet;
    private int steps;
    private @Nullable Node alternative;

    Reference(ASTReference original) {
        super(original.getType());
        this.parser = original.getParser();
        this.first = original.getFirstToken();
        this.last = original.getLastToken();
        this.template = original.getTemplate();
        TreeRewriter.moveChildren(original, this);
    }

    @Override
    public Object init(InternalContextAdapter context, Object data) {
        quiet = getFirstToken().image.contains("$!");
        Object result = super.init(context, data);
        steps = jjtGetNumChildren();
        if (steps > 0 && jjtGetChild(steps - 1) instanceof ASTExpression expression) {
            alternative = expression;
            steps--;
        }
        return result;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        try {
            return super.render(context, writer);
        } catch (TemplateProblem problem) {
            throw problem.at(this);
        }
    }

    @Override
    public boolean setValue(InternalContextAdapter context, @Nullable Object value) {
        try {
            return super.setValue(context, value);
        } catch (TemplateProblem problem) {
            throw problem.at(this);
        }
    }

    @Override
    public boolean evaluate(InternalContextAdapter context) {
        return Values.isTrue(execute(this, context));
    }

    /** Returns the value; {@code testing} is not null when only its truth matters. */
    @Override
    public @Nullable Object execute(@Nullable Object testing, InternalContextAdapter context) {
        boolean lenient = testing != null || quiet || alternative != null;
        Object value = walk(context, lenient);
        if (alternative != null && !Values.isTrue(value)) {
            return alternative.value(context);
        }
        return value;
    }

    private @Nullable Object walk(InternalContextAdapter context, boolean lenient) {
        String root = getRootString();
        Object value = context.get(root);
        if (value == null && !lenient && !context.containsKey(root)) {
            throw undefined(root, context).at(this);
        }
        for (int i = 0; i < steps; i++) {
            value = AllowList.target(value, name(jjtGetChild(i)));
            if (value == null) {
                if (lenient) {
                    return null;
                }
                throw nothingThere(root, i).at(jjtGetChild(i));
            }
            value = next(root, i, value, context, lenient);
        }
        return value;
    }

    private @Nullable Object next(
            String root, int step, Object value, InternalContextAdapter context, boolean lenient) {
        AllowList readable = (AllowList) rsvc.getUberspect();
        Node node = jjtGetChild(step);
        try {
            return switch (node) {
                case ASTIdentifier property -> readable.property(value, property.getIdentifier(), lenient);
                case ASTMethod method -> readable.call(value, method.getMethodName(), arguments(method, context));
                case ASTIndex index -> readable.item(value, index.jjtGetChild(0).value(context));
                default -> throw new IllegalStateException("A reference has no step " + node);
            };
        } catch (TemplateProblem problem) {
            throw problem.at(node);
        } catch (TemplateException | HttpException placed) {
            throw placed;
        } catch (RuntimeException failure) {
            throw new TemplateProblem("Reading " + path(root, step + 1) + " failed: " + failure.getMessage(), failure)
                    .at(node);
        }
    }

    /** Returns the arguments of a call, which follow its name. */
    private static List<@Nullable Object> arguments(Node method, InternalContextAdapter context) {
        @Nullable Object[] arguments = new @Nullable Object[method.jjtGetNumChildren() - 1];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = method.jjtGetChild(i + 1).value(context);
        }
        return Arrays.asList(arguments);
    }

    private static TemplateProblem undefined(String root, InternalContextAdapter context) {
        List<String> reach = Arrays.stream(context.getKeys()).sorted().toList();
        return new TemplateProblem("There is no $" + root + " here." + Suggestions.didYouMean(root, reach)
                + " In reach: " + reach.stream().map(name -> "$" + name).collect(Collectors.joining(", ")) + ".");
    }

    private TemplateProblem nothingThere(String root, int step) {
        return new TemplateProblem(path(root, step) + " is nothing, so it has no '" + name(jjtGetChild(step))
                + "'. Write $!" + root + "… to print nothing then, or ask #if(" + path(root, step) + ") first.");
    }

    /** Returns the reference up to, without, a step, as it is written. */
    private String path(String root, int end) {
        StringBuilder path = new StringBuilder("$").append(root);
        for (int i = 0; i < end; i++) {
            path.append(jjtGetChild(i) instanceof ASTIndex ? "[…]" : "." + display(jjtGetChild(i)));
        }
        return path.toString();
    }

    private static String name(Node step) {
        return switch (step) {
            case ASTIdentifier property -> property.getIdentifier();
            case ASTMethod method -> method.getMethodName();
            default -> "[…]";
        };
    }

    private static String display(Node step) {
        return name(step) + (step instanceof ASTMethod ? "()" : "");
    }
}
