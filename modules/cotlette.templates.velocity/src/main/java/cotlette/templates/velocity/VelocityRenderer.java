package cotlette.templates.velocity;

import cotlette.api.http.HttpException;
import cotlette.api.spi.TemplateEngine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.jspecify.annotations.Nullable;

/** Makes the pages of one application. */
final class VelocityRenderer implements TemplateEngine.Renderer {
    private final TemplateStore templates;
    private final TemplateEngine.Functions functions;
    private final Map<String, Object> everywhere;

    /** Creates a renderer whose templates find the values of {@code everywhere} unless a view gives others of the same name. */
    VelocityRenderer(TemplateStore templates, TemplateEngine.Functions functions, Map<String, Object> everywhere) {
        this.templates = templates;
        this.functions = functions;
        this.everywhere = everywhere;
    }

    @Override
    public String render(String name, Map<String, @Nullable Object> context) {
        PageTemplate template = templates.get(name);
        Map<String, @Nullable Object> variables = new HashMap<>(everywhere);
        variables.putAll(context);
        Page page = new Page(templates, functions, variables);
        PageWriter writer = new PageWriter(template.expectedLength());
        try {
            page.render(template, new InternalContextAdapterImpl(page), writer);
        } catch (HttpException answer) {
            throw answer;
        } catch (RuntimeException | StackOverflowError | IOException failure) {
            throw Failures.explained(failure, page.innermost(template));
        }
        template.lengthWas(writer.length());
        return writer.toString();
    }
}
