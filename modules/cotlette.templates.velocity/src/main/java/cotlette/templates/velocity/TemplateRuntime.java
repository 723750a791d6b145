package cotlette.templates.velocity;

import java.io.Reader;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.slf4j.helpers.NOPLogger;

/**
 * Velocity, set up so that templates reach nothing but what we give them: no file loader, no reflection, no directive that runs text. Safe
 * for several threads.
 */
final class TemplateRuntime {
    private final RuntimeInstance velocity = new RuntimeInstance();

    TemplateRuntime() {
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        velocity.setProperty(RuntimeConstants.RESOURCE_MANAGER_INSTANCE, new NoResources());
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowList.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT_ESCAPE, true);
        velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
        velocity.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
        velocity.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
        velocity.init();
        for (String unsafe : new String[] {"parse", "evaluate", "define", "stop"}) {
            velocity.removeDirective(unsafe);
        }
        velocity.addDirective(new ExtendsDirective());
        velocity.addDirective(new BlockDirective());
        velocity.addDirective(new ParentDirective());
        velocity.addDirective(new IncludeDirective());
        velocity.addDirective(new UrlDirective());
        velocity.addDirective(new StaticDirective());
        velocity.getApplicationEventCartridge().addReferenceInsertionEventHandler(new Insertion());
    }

    /** Parses a template into a tree whose expressions are ours; {@link #prepare} has to follow. */
    SimpleNode parse(Reader text, PageTemplate template) throws ParseException {
        SimpleNode tree = velocity.parse(text, template);
        TreeRewriter.rewrite(tree);
        return tree;
    }

    /** Makes a tree ready to be rendered; once. */
    void prepare(SimpleNode tree, PageTemplate template) {
        InternalContextAdapterImpl context = new InternalContextAdapterImpl(new VelocityContext());
        context.pushCurrentTemplateName(template.getName());
        context.setCurrentResource(template);
        tree.init(context, velocity);
    }
}
