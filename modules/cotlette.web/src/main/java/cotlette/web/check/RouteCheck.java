package cotlette.web.check;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.http.UrlConf;
import cotlette.web.WebParts;
import cotlette.web.routing.RouteCollector;
import cotlette.web.routing.Router;
import java.util.List;

/** Finds routes that exclude each other, share a name, or are none. */
public final class RouteCheck implements SystemCheck {
    /** Creates the check. */
    public RouteCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        return check(WebParts.provided(application).urls());
    }

    static List<CheckMessage> check(List<UrlConf> urls) {
        try {
            return Router.problems(RouteCollector.collect(urls)).stream()
                    .map(problem -> CheckMessage.error(
                            "web.E002", problem, "Give one of them another path or name, or leave one out of Urls."))
                    .toList();
        } catch (CotletteException wrong) {
            return List.of(CheckMessage.error(
                    "web.E001",
                    String.valueOf(wrong.getMessage()),
                    "Correct the path, method or prefix where it is entered."));
        }
    }
}
