package cotlette.templates.velocity;

import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/** An operator with its operands: {@code $a == $b}, {@code -$x}. */
final class Operation extends SimpleNode {
    private final Operator operator;

    Operation(SimpleNode original, Operator operator) {
        super(original.getType());
        this.operator = operator;
        this.parser = original.getParser();
        this.first = original.getFirstToken();
        this.last = original.getLastToken();
        this.template = original.getTemplate();
        TreeRewriter.moveChildren(original, this);
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Node right = jjtGetChild(jjtGetNumChildren() - 1);
        Object left =
                jjtGetNumChildren() == 1 ? Integer.valueOf(0) : jjtGetChild(0).value(context);
        try {
            return operator.apply(Values.unwrapped(left), Values.unwrapped(right.value(context)));
        } catch (TemplateProblem problem) {
            throw problem.at(this);
        }
    }

    @Override
    public boolean evaluate(InternalContextAdapter context) {
        return Values.isTrue(value(context));
    }
}
