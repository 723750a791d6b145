package cotlette.api.spi;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes pages from templates. A service: {@code provides cotlette.api.spi.TemplateEngine with …}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface TemplateEngine {
    /** Prepares the engine for {@code application}, whose {@link Resources} hold the templates. */
    Renderer create(Application application, Functions functions);

    /** Makes pages of one application. Safe for use by several threads. */
    interface Renderer {
        /**
         * Returns the page.
         *
         * @throws cotlette.api.template.TemplateException when the template is missing, wrong, or fails
         */
        String render(String template, Map<String, @Nullable Object> context);
    }

    /** What templates may call. */
    interface Functions {
        /** Returns the path of a named route. */
        String url(String routeName, Object... parameters);

        /** Returns the path under which a static file is served. */
        String staticUrl(String name);
    }
}
