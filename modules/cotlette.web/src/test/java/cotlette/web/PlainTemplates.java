package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.spi.TemplateEngine;
import cotlette.api.template.TemplateException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A template engine that prints the name of the template and its context; a template called {@code broken.html} is broken, and one with a
 * {@code failure} in its context fails with it.
 */
final class PlainTemplates implements TemplateEngine {
    @Override
    public Renderer create(Application application, Functions functions) {
        return (template, context) -> render(template, context);
    }

    private static String render(String template, Map<String, @Nullable Object> context) {
        if (template.equals("broken.html")) {
            throw new TemplateException(
                    template, "templates/broken.html", 2, 3, "Unknown directive #blok", new IllegalStateException());
        }
        if (context.get("failure") instanceof RuntimeException failure) {
            throw new TemplateException(template, "templates/" + template, 1, 1, "It failed", failure);
        }
        return template + " " + new TreeMap<>(context);
    }
}
