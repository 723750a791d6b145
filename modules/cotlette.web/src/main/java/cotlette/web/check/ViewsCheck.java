package cotlette.web.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.http.UrlConf;
import cotlette.web.WebParts;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteCollector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds classes with views that no route leads to. */
public final class ViewsCheck implements SystemCheck {
    /** Creates the check. */
    public ViewsCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        List<String> views = application.service(Apps.class).all().stream()
                .flatMap(app -> app.parts().views().stream())
                .toList();
        return check(views, WebParts.provided(application).urls());
    }

    static List<CheckMessage> check(List<String> views, List<UrlConf> urls) {
        if (urls.isEmpty() && !views.isEmpty()) {
            return List.of(CheckMessage.warning(
                    "web.W004",
                    "The project has views, but no module provides routes: nothing leads to them.",
                    "Write into module-info.java: provides cotlette.api.http.UrlConf with mysite.Urls;"));
        }
        Optional<Set<String>> origins = origins(urls);
        return views.stream()
                .filter(view -> origins.isPresent() && !origins.get().contains(view))
                .map(ViewsCheck::unreachable)
                .toList();
    }

    private static CheckMessage unreachable(String adapter) {
        return CheckMessage.warning(
                "web.W005",
                "No route leads to the views of " + adapter.substring(0, adapter.length() - 1) + ".",
                "Enter them in Urls: routes.include(new " + adapter.substring(adapter.lastIndexOf('.') + 1) + "());");
    }

    /** Returns the classes that entered routes, empty when they cannot be entered: then {@link RouteCheck} says why. */
    private static Optional<Set<String>> origins(List<UrlConf> urls) {
        try {
            return Optional.of(
                    RouteCollector.collect(urls).stream().map(Route::origin).collect(Collectors.toSet()));
        } catch (CotletteException reported) {
            return Optional.empty();
        }
    }
}
