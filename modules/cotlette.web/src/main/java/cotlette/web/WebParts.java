package cotlette.web;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.http.Middleware;
import cotlette.api.http.UrlConf;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.TemplateEngine;
import cotlette.web.middleware.CsrfMiddleware;
import cotlette.web.middleware.SecurityMiddleware;
import cotlette.web.middleware.StaticMiddleware;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a web application is put together from.
 *
 * @param urls the routes
 * @param middleware the middleware there is; the setting {@code middleware} chooses from it
 * @param templates the template engine
 * @since 0.1
 */
public record WebParts(List<UrlConf> urls, List<Middleware> middleware, Optional<TemplateEngine> templates) {
    /** Copies the lists, so that nobody changes them later. */
    public WebParts {
        urls = List.copyOf(urls);
        middleware = List.copyOf(middleware);
    }

    /**
     * Returns what the modules of an application, of plug-ins and of the framework provide. The routes of another module than the project's
     * are among it when an installed app lives there; of two middleware with one name, that of a plug-in gives way.
     *
     * @throws CotletteException when a provider cannot be made
     */
    public static WebParts provided(Application application) {
        ApplicationLayer layer = application.service(ApplicationLayer.class);
        Set<Module> withApps = application.service(Apps.class).all().stream()
                .map(installed -> installed.app().getClass().getModule())
                .collect(Collectors.toSet());
        return new WebParts(
                load(layer.services(UrlConf.class), UrlConf.class).stream()
                        .filter(urls -> isIn(layer.layer(), urls)
                                || withApps.contains(urls.getClass().getModule()))
                        .toList(),
                withoutShadowed(load(layer.services(Middleware.class), Middleware.class), layer.layer()),
                load(layer.services(TemplateEngine.class), TemplateEngine.class).stream()
                        .findFirst());
    }

    /** Returns routes with the middleware that comes with the framework, and without templates. For tests and for embedding. */
    public static WebParts of(UrlConf... urls) {
        return new WebParts(List.of(urls), builtIn(), Optional.empty());
    }

    /** Returns the same parts with more middleware. */
    public WebParts withMiddleware(Middleware... more) {
        List<Middleware> all = new ArrayList<>(middleware);
        all.addAll(List.of(more));
        return new WebParts(urls, all, templates);
    }

    /** Returns the same parts with a template engine. */
    public WebParts withTemplates(TemplateEngine engine) {
        return new WebParts(urls, middleware, Optional.of(engine));
    }

    private static List<Middleware> withoutShadowed(List<Middleware> all, ModuleLayer layer) {
        return all.stream()
                .filter(middleware -> isIn(layer, middleware)
                        || isIn(ModuleLayer.boot(), middleware)
                        || all.stream()
                                .noneMatch(other ->
                                        isIn(layer, other) && other.name().equals(middleware.name())))
                .toList();
    }

    /** A jar on the class path is in no layer; it counts as one of those with which the JVM was started. */
    private static boolean isIn(ModuleLayer layer, Object provider) {
        Module module = provider.getClass().getModule();
        return module.isNamed() ? module.getLayer() == layer : layer == ModuleLayer.boot();
    }

    private static List<Middleware> builtIn() {
        return new ArrayList<>(List.of(new SecurityMiddleware(), new StaticMiddleware(), new CsrfMiddleware()));
    }

    private static <S> List<S> load(ServiceLoader<S> loader, Class<S> type) {
        try {
            return loader.stream().map(ServiceLoader.Provider::get).toList();
        } catch (ServiceConfigurationError broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw new CotletteException(
                    "A provider of " + type.getName() + " could not be made: " + broken.getMessage() + " (" + cause
                            + ")",
                    broken);
        }
    }
}
