package cotlette.templates.velocity;

import java.util.Arrays;
import java.util.Optional;
import org.apache.velocity.runtime.parser.node.ASTAddNode;
import org.apache.velocity.runtime.parser.node.ASTDivNode;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTGENode;
import org.apache.velocity.runtime.parser.node.ASTGTNode;
import org.apache.velocity.runtime.parser.node.ASTLENode;
import org.apache.velocity.runtime.parser.node.ASTLTNode;
import org.apache.velocity.runtime.parser.node.ASTModNode;
import org.apache.velocity.runtime.parser.node.ASTMulNode;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTNegateNode;
import org.apache.velocity.runtime.parser.node.ASTSubtractNode;
import org.apache.velocity.runtime.parser.node.MathUtils;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** What an operator makes of its operands. */
enum Operator {
    NOT_EQUAL("!=", ASTNENode.class),
    EQUAL("==", ASTEQNode.class),
    LESS("<", ASTLTNode.class),
    LESS_OR_EQUAL("<=", ASTLENode.class),
    GREATER(">", ASTGTNode.class),
    GREATER_OR_EQUAL(">=", ASTGENode.class),
    ADD("+", ASTAddNode.class),
    SUBTRACT("-", ASTSubtractNode.class),
    NEGATE("-", ASTNegateNode.class),
    MULTIPLY("*", ASTMulNode.class),
    DIVIDE("/", ASTDivNode.class),
    MODULO("%", ASTModNode.class);

    private final String symbol;
    private final Class<? extends Node> node;

    Operator(String symbol, Class<? extends Node> node) {
        this.symbol = symbol;
        this.node = node;
    }

    /** Returns the operator that a node of Velocity stands for, empty when it stands for none. */
    static Optional<Operator> of(Node node) {
        return Arrays.stream(values())
                .filter(operator -> operator.node.isInstance(node))
                .findFirst();
    }

    /** Applies the operator; one with a single operand gets it as {@code right}. */
    Object apply(@Nullable Object left, @Nullable Object right) {
        try {
            return result(left, right);
        } catch (TemplateProblem problem) {
            throw new TemplateProblem("'" + symbol + "' cannot be applied: " + problem.getMessage(), problem);
        }
    }

    private Object result(@Nullable Object left, @Nullable Object right) {
        return switch (this) {
            case EQUAL -> Values.areEqual(left, right);
            case NOT_EQUAL -> !Values.areEqual(left, right);
            case LESS -> Values.compare(left, right) < 0;
            case LESS_OR_EQUAL -> Values.compare(left, right) <= 0;
            case GREATER -> Values.compare(left, right) > 0;
            case GREATER_OR_EQUAL -> Values.compare(left, right) >= 0;
            case ADD -> add(left, right);
            case SUBTRACT -> MathUtils.subtract(number(left), number(right));
            case NEGATE -> MathUtils.negate(number(right));
            case MULTIPLY -> MathUtils.multiply(number(left), number(right));
            case DIVIDE -> MathUtils.divide(number(left), divisor(right));
            case MODULO -> MathUtils.modulo(number(left), divisor(right));
        };
    }

    private static Object add(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return MathUtils.add(first, second);
        }
        if (left instanceof CharSequence || right instanceof CharSequence) {
            return textOf(left) + textOf(right);
        }
        return MathUtils.add(number(left), number(right));
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : Values.text(value);
    }

    private static Number number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new TemplateProblem((value == null ? "nothing" : Values.kind(value)) + " is no number.");
    }

    private static Number divisor(@Nullable Object value) {
        Number number = number(value);
        if (MathUtils.isZero(number)) {
            throw new TemplateProblem("the divisor is 0.");
        }
        return number;
    }
}
