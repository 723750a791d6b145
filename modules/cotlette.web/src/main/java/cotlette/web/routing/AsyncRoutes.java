package cotlette.web.routing;

import cotlette.api.settings.DatabaseSettings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Routes whose views are not done when they return, and so cannot run in the transactions that settings ask for. */
public final class AsyncRoutes {
    /** What to do about a problem. */
    public static final String HINT =
            "Write @NonAtomicRequests at the view, or .nonAtomicRequests() at its route, and put what belongs together "
                    + "into a transaction there; or set atomic_requests = false for the database.";

    private AsyncRoutes() {}

    /** Returns a problem for each asynchronous route and each database around whose views there are transactions. */
    public static List<String> problems(List<Route> routes, Map<String, DatabaseSettings> databases) {
        List<String> atomic = new TreeMap<>(databases)
                .entrySet().stream()
                        .filter(database -> database.getValue().atomicRequests())
                        .map(Map.Entry::getKey)
                        .toList();
        return routes.stream()
                .filter(route -> route.asynchronous() && route.atomic())
                .flatMap(route -> atomic.stream().map(database -> problem(route, database)))
                .toList();
    }

    private static String problem(Route route, String database) {
        return "The view of " + route + " answers by a stage or a publisher, but atomic_requests of the database '"
                + database + "' asks for a transaction around it, which would end before the answer is there.";
    }
}
