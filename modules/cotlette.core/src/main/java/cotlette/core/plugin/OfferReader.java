package cotlette.core.plugin;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.base.ApiLevel;
import cotlette.api.check.SystemCheck;
import cotlette.api.command.Command;
import cotlette.api.http.Middleware;
import cotlette.api.http.UrlConf;
import cotlette.api.orm.CustomFieldType;
import cotlette.api.orm.ModelType;
import cotlette.api.spi.DatabaseDriver;
import cotlette.api.spi.HttpServer;
import cotlette.api.spi.ServiceFactory;
import cotlette.api.spi.TemplateEngine;
import cotlette.core.jar.UnusableJar;
import cotlette.core.plugin.Offer.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks providers of services what they are called. */
final class OfferReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]*");

    private OfferReader() {}

    static List<Offer> of(Object provider) throws UnusableJar {
        return switch (provider) {
            case App app -> ofApp(app);
            case Command command -> List.of(named(Kind.COMMAND, command.name(), command));
            case Middleware middleware -> List.of(named(Kind.MIDDLEWARE, middleware.name(), middleware));
            case DatabaseDriver driver ->
                driver.schemes().stream()
                        .sorted()
                        .map(scheme -> new Offer(Kind.DATABASE_SCHEME, scheme))
                        .toList();
            case ServiceFactory<?> factory ->
                List.of(new Offer(Kind.SERVICE, factory.type().getName()));
            case CustomFieldType<?, ?> type -> List.of(unnamed(Kind.FIELD_TYPE, type));
            case UrlConf urls -> List.of(unnamed(Kind.ROUTES, urls));
            case SystemCheck check -> List.of(unnamed(Kind.CHECK, check));
            case TemplateEngine engine -> List.of(unnamed(Kind.TEMPLATE_ENGINE, engine));
            case HttpServer server -> List.of(unnamed(Kind.HTTP_SERVER, server));
            default -> List.of(unnamed(Kind.PROVIDER, provider));
        };
    }

    private static Offer unnamed(Kind kind, Object provider) {
        return new Offer(kind, provider.getClass().getName());
    }

    private static Offer named(Kind kind, String name, Object provider) throws UnusableJar {
        if (!NAME.matcher(String.valueOf(name)).matches()) {
            throw new UnusableJar(
                    "has a " + kind.word() + " that is called '" + name + "' ("
                            + provider.getClass().getName() + ")",
                    "Names are lower-case letters, digits and hyphens, a letter first.");
        }
        return new Offer(kind, name);
    }

    private static List<Offer> ofApp(App app) throws UnusableJar {
        AppParts parts = app.parts();
        if (parts.apiLevel() != ApiLevel.CURRENT) {
            throw new UnusableJar(
                    "is made for level " + parts.apiLevel() + " of the API ("
                            + app.getClass().getName() + "), and this Cotlette has level " + ApiLevel.CURRENT,
                    "Use the version of the plug-in that was made for this one, or build it again.");
        }
        List<Offer> offers = new ArrayList<>(List.of(new Offer(Kind.APP, parts.label())));
        for (ModelType<?> model : parts.models()) {
            offers.add(new Offer(Kind.TABLE, model.table()));
        }
        parts.records();
        parts.migrations();
        return offers;
    }
}
