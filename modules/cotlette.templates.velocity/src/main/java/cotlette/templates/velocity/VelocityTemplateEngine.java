package cotlette.templates.velocity;

import cotlette.api.application.Application;
import cotlette.api.settings.Settings;
import cotlette.api.spi.Resources;
import cotlette.api.spi.TemplateEngine;
import java.util.Map;

/**
 * Makes pages from Velocity templates.
 *
 * @since 0.1
 */
public final class VelocityTemplateEngine implements TemplateEngine {
    /** Creates the engine; for the service loader. */
    public VelocityTemplateEngine() {}

    @Override
    public Renderer create(Application application, Functions functions) {
        Settings settings = application.settings();
        TemplateStore templates = new TemplateStore(application.service(Resources.class), settings);
        Map<String, Object> everywhere =
                Map.of("settings", settings, "format", new FormatFunctions(settings.timeZone(), settings.language()));
        return new VelocityRenderer(templates, functions, everywhere);
    }
}
