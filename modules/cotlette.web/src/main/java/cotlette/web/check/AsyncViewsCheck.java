package cotlette.web.check;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.http.UrlConf;
import cotlette.api.settings.DatabaseSettings;
import cotlette.web.WebParts;
import cotlette.web.routing.AsyncRoutes;
import cotlette.web.routing.RouteCollector;
import java.util.List;
import java.util.Map;

/** Finds views that answer later than the transactions end in which they would run. */
public final class AsyncViewsCheck implements SystemCheck {
    /** Creates the check. */
    public AsyncViewsCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        return check(
                WebParts.provided(application).urls(), application.settings().databases());
    }

    static List<CheckMessage> check(List<UrlConf> urls, Map<String, DatabaseSettings> databases) {
        try {
            return AsyncRoutes.problems(RouteCollector.collect(urls), databases).stream()
                    .map(problem -> CheckMessage.error("web.E004", problem, AsyncRoutes.HINT))
                    .toList();
        } catch (CotletteException reportedByRouteCheck) {
            return List.of();
        }
    }
}
