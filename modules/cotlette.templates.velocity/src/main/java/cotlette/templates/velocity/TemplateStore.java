package cotlette.templates.velocity;

import cotlette.api.settings.Settings;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import cotlette.api.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TokenMgrError;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Finds, reads and keeps templates; in debug a template that has changed is read again. */
final class TemplateStore {
    private final Resources resources;
    private final Settings settings;
    private final TemplateRuntime runtime = new TemplateRuntime();
    private final Map<String, PageTemplate> known = new ConcurrentHashMap<>();

    TemplateStore(Resources resources, Settings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    /**
     * Returns a template.
     *
     * @throws TemplateException when there is none, or it is wrong
     */
    PageTemplate get(String name) {
        PageTemplate kept = known.get(name);
        if (kept != null && !settings.debug()) {
            return kept;
        }
        Resource resource = resources.template(name).orElseThrow(() -> missing(name));
        if (kept != null && kept.isOf(resource)) {
            return kept;
        }
        PageTemplate read = read(resource);
        known.put(name, read);
        return read;
    }

    private PageTemplate read(Resource resource) {
        PageTemplate template = new PageTemplate(resource);
        String text = "";
        try {
            text = new String(resource.content(), StandardCharsets.UTF_8);
            SimpleNode tree = runtime.parse(new StringReader(text), template);
            TemplateStructure structure = TemplateStructure.of(tree, template);
            runtime.prepare(tree, template);
            template.complete(tree, structure);
            return template;
        } catch (IOException | ParseException | RuntimeException | TokenMgrError | StackOverflowError failure) {
            throw Failures.explained(failure, template, text);
        }
    }

    private TemplateException missing(String name) {
        return new TemplateException(
                name,
                "There is no template '" + name + "' in "
                        + String.join(", ", settings.templates().dirs())
                        + (settings.templates().appDirs() ? ", nor in the folder templates of an app" : "") + ".");
    }
}
