package cotlette.web.routing;

import cotlette.api.http.View;
import java.util.List;
import java.util.Optional;

/**
 * A route of an application. Immutable.
 *
 * @param method the method it answers
 * @param path the path it answers
 * @param name the name by which its path is found again
 * @param requirements what those have who are let in; empty when everybody is
 * @param atomic whether the view runs in the transactions that the settings ask for
 * @param asynchronous whether the view is not done when it returns
 * @param view what answers
 * @param origin the class that entered it, for messages
 */
public record Route(
        String method,
        RoutePath path,
        Optional<String> name,
        List<String> requirements,
        boolean atomic,
        boolean asynchronous,
        View view,
        String origin) {
    /** Returns the method, the path, the name and the origin, as messages show a route. */
    @Override
    public String toString() {
        return method + " " + path.text() + " ("
                + name.map(known -> known + ", entered by ").orElse("entered by ") + origin + ")";
    }
}
