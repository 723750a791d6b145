package cotlette.web.check;

import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.http.Middleware;
import cotlette.web.WebParts;
import cotlette.web.middleware.MiddlewareChoice;
import java.util.ArrayList;
import java.util.List;

/** Finds middleware that is not there, that is missed, or that stands in the wrong place. */
public final class MiddlewareCheck implements SystemCheck {
    /** Creates the check. */
    public MiddlewareCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        return check(
                application.settings().middleware(),
                WebParts.provided(application).middleware());
    }

    static List<CheckMessage> check(List<String> names, List<Middleware> provided) {
        List<CheckMessage> found = new ArrayList<>();
        for (String problem : new MiddlewareChoice(names, provided).problems()) {
            found.add(CheckMessage.error("web.E003", problem, "Correct the setting middleware."));
        }
        int security = names.indexOf("security");
        if (security < 0) {
            found.add(CheckMessage.warning(
                    "web.W001",
                    "The middleware 'security' is not in the settings, so browsers are not told to be strict.",
                    "Put it first: middleware = [\"security\", …]."));
        } else if (security > 0) {
            found.add(CheckMessage.warning(
                    "web.W002",
                    "The middleware 'security' stands behind '" + names.getFirst()
                            + "', whose own answers it does not reach.",
                    "Put it first: middleware = [\"security\", …]."));
        }
        if (!names.contains("csrf")) {
            found.add(CheckMessage.warning(
                    "web.W003",
                    "The middleware 'csrf' is not in the settings, so pages of other sites can send forms in a visitor's name.",
                    "Add it: middleware = [\"security\", \"static\", \"csrf\"]."));
        }
        return found;
    }
}
