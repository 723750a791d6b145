package cotlette.templates.velocity;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.orm.Databases;
import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import cotlette.api.settings.StaticSettings;
import cotlette.api.settings.TemplateSettings;
import cotlette.api.spi.Resource;
import cotlette.api.spi.Resources;
import cotlette.api.spi.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An application that consists of templates in memory. */
final class Templates implements Application, Resources, TemplateEngine.Functions {
    record SecretSection(int size) {}

    private final Settings settings;
    private final Map<String, Text> texts = new ConcurrentHashMap<>();
    private final TemplateEngine.Renderer renderer;
    private @Nullable Database database;

    private record Text(String name, String origin, String text, long lastModified) implements Resource {
        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    Templates() {
        this(false, "UTC", "en");
    }

    Templates(boolean debug, String zone, String language) {
        settings = new Settings(
                Path.of("/srv/site"),
                debug,
                "the-secret-key-of-this-site",
                List.of(),
                List.of("home"),
                List.of(),
                Map.of(),
                new TemplateSettings(List.of("templates"), true),
                new StaticSettings("/static/", List.of("static")),
                ServerSettings.DEFAULTS,
                true,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                false,
                Map.of("shop", new SecretSection(3)));
        renderer = new VelocityTemplateEngine().create(this, this);
    }

    Templates with(String name, String text) {
        return with(name, text, 1);
    }

    Templates with(String name, String text, long lastModified) {
        texts.put(name, new Text(name, "/srv/site/templates/" + name, text, lastModified));
        return this;
    }

    Templates with(Database opened) {
        database = opened;
        return this;
    }

    /** Renders a template with names and values in turns. */
    String render(String name, @Nullable Object... context) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        for (int i = 0; i < context.length; i += 2) {
            variables.put(String.valueOf(context[i]), context[i + 1]);
        }
        return call(() -> renderer.render(name, variables));
    }

    /** Renders a text as if it were a template. */
    static String page(String text, @Nullable Object... context) {
        return new Templates().with("page.html", text).render("page.html", context);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public <T> T service(Class<T> type) {
        return findService(type).orElseThrow();
    }

    @Override
    public <T> Optional<T> findService(Class<T> type) {
        if (type == Databases.class && database != null) {
            Database opened = database;
            return Optional.of(type.cast((Databases) name -> opened));
        }
        return type.isInstance(this) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    @Override
    public Optional<Resource> template(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public Optional<Resource> staticFile(String name) {
        return Optional.empty();
    }

    @Override
    public SortedSet<String> staticFileNames() {
        return new TreeSet<>();
    }

    @Override
    public String url(String routeName, Object... parameters) {
        if (!routeName.startsWith("User")) {
            throw new IllegalArgumentException("There is no route '" + routeName + "'.");
        }
        return "/" + routeName + "/"
                + String.join(
                        "/", Arrays.stream(parameters).map(String::valueOf).toList()) + "?a=1&b=2";
    }

    @Override
    public String staticUrl(String name) {
        return "/static/" + name;
    }
}
