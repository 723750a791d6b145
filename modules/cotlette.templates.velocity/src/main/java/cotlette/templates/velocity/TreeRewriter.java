package cotlette.templates.velocity;

import java.util.Optional;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * Puts our nodes for references, operators and strings in the place of Velocity's, which look for methods by reflection on whatever object
 * they meet, and keep its class for ever.
 */
final class TreeRewriter {
    private TreeRewriter() {}

    static void rewrite(Node parent) {
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            Node child = parent.jjtGetChild(i);
            Optional<Node> ours = replacement((SimpleNode) child);
            if (ours.isPresent()) {
                parent.jjtAddChild(ours.get(), i);
                ours.get().jjtSetParent(parent);
            }
            rewrite(ours.orElse(child));
        }
    }

    private static Optional<Node> replacement(SimpleNode node) {
        return switch (node) {
            case ASTReference reference -> Optional.of(new Reference(reference));
            case ASTStringLiteral literal -> Optional.of(new StringLiteral(literal));
            default -> Operator.of(node).map(operator -> new Operation(node, operator));
        };
    }

    /** Moves the children of one node to another. */
    static void moveChildren(Node from, Node to) {
        for (int i = 0; i < from.jjtGetNumChildren(); i++) {
            to.jjtAddChild(from.jjtGetChild(i), i);
            from.jjtGetChild(i).jjtSetParent(to);
        }
    }
}
