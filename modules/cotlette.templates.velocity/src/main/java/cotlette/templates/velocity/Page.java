package cotlette.templates.velocity;

import cotlette.api.spi.TemplateEngine;
import cotlette.api.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.resource.Resource;
import org.jspecify.annotations.Nullable;

/** A page while it is made: the variables of its templates, and which of them are being rendered. One thread at a time. */
final class Page implements Context {
    /** Deeper than anybody means it: comments that answer comments included. */
    private static final int MAX_DEPTH = 50;

    private final TemplateStore templates;
    private final TemplateEngine.Functions functions;
    private final Map<String, @Nullable Object> variables;
    private final Deque<PageTemplate> open = new ArrayDeque<>();
    private @Nullable Blocks blocks;
    private @Nullable PageTemplate innermost;

    Page(TemplateStore templates, TemplateEngine.Functions functions, Map<String, @Nullable Object> variables) {
        this.templates = templates;
        this.functions = functions;
        this.variables = variables;
    }

    /** Returns the page that Velocity renders in this context. */
    static Page of(InternalContextAdapter context) {
        return (Page) context.getInternalUserContext();
    }

    TemplateEngine.Functions functions() {
        return functions;
    }

    /** Returns the blocks of the template that is being rendered, and of those it extends. */
    Blocks blocks() {
        return Objects.requireNonNull(blocks);
    }

    /** Returns the template that is being rendered, for failures that do not say where they come from. */
    PageTemplate innermost(PageTemplate fallback) {
        return innermost == null ? fallback : innermost;
    }

    /** Returns a template that another one names; that there is none is a mistake of the other. */
    PageTemplate template(String name) {
        try {
            return templates.get(name);
        } catch (TemplateException failure) {
            if (failure.line() > 0) {
                throw failure;
            }
            throw new TemplateProblem(String.valueOf(failure.getMessage()), failure);
        }
    }

    /** Renders a template with its own blocks, and the templates it extends. */
    void render(PageTemplate template, InternalContextAdapter context, Writer writer) throws IOException {
        if (open.size() == MAX_DEPTH) {
            throw new TemplateProblem("Templates include one another without end: "
                    + open.stream().limit(4).map(PageTemplate::getName).collect(Collectors.joining(", included by "))
                    + ", …");
        }
        open.push(template);
        Blocks outer = blocks;
        Blocks inner = new Blocks();
        PageTemplate root = inherit(template, inner, context);
        blocks = inner;
        within(root, root.tree(), context, writer);
        blocks = outer;
        open.pop();
    }

    /** Collects the blocks of a template and of those above it; returns the topmost. */
    private PageTemplate inherit(PageTemplate template, Blocks found, InternalContextAdapter context)
            throws IOException {
        PageTemplate current = template;
        found.add(current);
        for (Node parent = current.structure().parent();
                parent != null;
                parent = current.structure().parent()) {
            for (Node assignment : current.structure().assignments()) {
                within(current, assignment, context, new PageWriter(0));
            }
            current = above(parent, found, context);
        }
        return current;
    }

    private PageTemplate above(Node extending, Blocks found, InternalContextAdapter context) {
        try {
            Object name = Values.unwrapped(extending.jjtGetChild(0).value(context));
            if (!(name instanceof String text)) {
                throw new TemplateProblem("#extends needs the name of a template, such as #extends(\"base.html\").");
            }
            PageTemplate next = template(text);
            found.add(next);
            return next;
        } catch (TemplateProblem problem) {
            throw problem.at(extending);
        }
    }

    /** Renders a part of a template. */
    void within(PageTemplate template, Node part, InternalContextAdapter context, Writer writer) throws IOException {
        Resource before = context.getCurrentResource();
        context.pushCurrentTemplateName(template.getName());
        context.setCurrentResource(template);
        PageTemplate outer = innermost;
        innermost = template;
        part.render(context, writer);
        innermost = outer;
        context.setCurrentResource(before);
        context.popCurrentTemplateName();
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        return variables.put(name, value);
    }

    @Override
    public @Nullable Object get(String name) {
        return variables.get(name);
    }

    @Override
    public boolean containsKey(String name) {
        return variables.containsKey(name);
    }

    @Override
    public String[] getKeys() {
        return variables.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object remove(String name) {
        return variables.remove(name);
    }
}
