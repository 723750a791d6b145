package cotlette.templates.velocity;

import cotlette.api.base.Suggestions;
import cotlette.api.template.TemplateException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTComment;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * How a template relates to others.
 *
 * @param parent the directive that names the template it extends, null when it extends none
 * @param assignments what an extending template sets outside of its blocks
 * @param blocks the bodies of its blocks by name, those inside of blocks as well
 */
record TemplateStructure(@Nullable Node parent, List<Node> assignments, Map<String, Node> blocks) {
    static final TemplateStructure EMPTY = new TemplateStructure(null, List.of(), Map.of());

    private static final List<String> DIRECTIVES = List.of(
            "block", "break", "else", "elseif", "end", "extends", "foreach", "if", "include", "macro", "parent", "set",
            "static", "url");

    /**
     * Reads the structure of a tree that was just parsed.
     *
     * @throws TemplateException when the template uses a directive that does not exist, or a block twice
     */
    static TemplateStructure of(Node tree, PageTemplate template) {
        Search search = new Search(template);
        search.macros(tree);
        search.walk(tree);
        return new TemplateStructure(search.parent(tree), search.assignments, search.blocks);
    }

    /** One walk through a tree that has its tokens still. */
    private static final class Search {
        private final PageTemplate template;
        private final List<Node> assignments = new ArrayList<>();
        private final Map<String, Node> blocks = new HashMap<>();
        private final Set<String> macros = new HashSet<>();

        Search(PageTemplate template) {
            this.template = template;
        }

        void macros(Node node) {
            if (node instanceof ASTDirective directive
                    && directive.getDirectiveName().equals("macro")) {
                macros.add(node.jjtGetChild(0).getFirstToken().image);
            }
            for (int i = 0; i < node.jjtGetNumChildren(); i++) {
                macros(node.jjtGetChild(i));
            }
        }

        void walk(Node node) {
            if (node instanceof ASTDirective directive) {
                check(directive);
            }
            for (int i = 0; i < node.jjtGetNumChildren(); i++) {
                walk(node.jjtGetChild(i));
            }
        }

        private void check(ASTDirective directive) {
            String name = directive.getDirectiveName();
            if (name.equals("block")) {
                String block = blockName(directive);
                if (blocks.put(block, directive.jjtGetChild(directive.jjtGetNumChildren() - 1)) != null) {
                    throw problem(
                            directive, "The block '" + block + "' is in this template twice. Rename one of them.");
                }
            } else if (name.equals("extends") && directive.jjtGetParent().jjtGetParent() != null) {
                throw problem(directive, "#extends must not be inside of another directive.");
            } else if (isCall(directive) && !DIRECTIVES.contains(name) && !macros.contains(name.replace("@", ""))) {
                List<String> candidates = new ArrayList<>(DIRECTIVES);
                candidates.addAll(macros);
                throw problem(
                        directive,
                        "There is no directive #" + name + "." + Suggestions.didYouMean(name, candidates)
                                + " Directives: " + String.join(", ", DIRECTIVES)
                                + ". To print it as text, write #[[#" + name + "]]#.");
            }
        }

        /** A word behind a # without parentheses, such as a colour of CSS, is text. */
        private static boolean isCall(ASTDirective directive) {
            String last = directive.getLastToken().image;
            return last.startsWith(")") || last.startsWith("#end") || directive.jjtGetNumChildren() > 0;
        }

        private String blockName(ASTDirective directive) {
            if (directive.jjtGetChild(0) instanceof ASTStringLiteral literal) {
                String image = literal.getFirstToken().image;
                String name = image.substring(1, image.length() - 1);
                if (!name.isEmpty() && name.indexOf('$') < 0 && name.indexOf('#') < 0) {
                    return name;
                }
            }
            throw problem(directive, "A block needs a name that does not change, such as #block(\"content\").");
        }

        @Nullable
        Node parent(Node tree) {
            ASTDirective found = null;
            Node lost = null;
            for (int i = 0; i < tree.jjtGetNumChildren(); i++) {
                Node child = tree.jjtGetChild(i);
                if (isDirective(child, "extends")) {
                    if (found != null) {
                        throw problem(child, "A template extends one other template, not two.");
                    }
                    found = (ASTDirective) child;
                } else if (child instanceof ASTSetDirective) {
                    assignments.add(child);
                } else if (lost == null && !isSilent(child)) {
                    lost = child;
                }
            }
            if (found != null && lost != null) {
                throw problem(
                        lost,
                        "This is outside of all blocks of a template that extends another, so it would never be seen. Put it "
                                + "into a #block, or take it away.");
            }
            return found;
        }

        private static boolean isSilent(Node node) {
            return node instanceof ASTComment
                    || isDirective(node, "block")
                    || isDirective(node, "macro")
                    || (node instanceof ASTText && isBlank(node));
        }

        private static boolean isBlank(Node text) {
            Token token = text.getFirstToken();
            while (token.image.isBlank() && !token.equals(text.getLastToken())) {
                token = token.next;
            }
            return token.image.isBlank();
        }

        private static boolean isDirective(Node node, String name) {
            return node instanceof ASTDirective directive
                    && directive.getDirectiveName().equals(name);
        }

        private TemplateException problem(Node node, String message) {
            Token token = node.getFirstToken();
            while (token.next != null && token.image.isBlank()) {
                token = token.next;
            }
            return new TemplateProblem(message).at(template, token.beginLine, token.beginColumn);
        }
    }
}
