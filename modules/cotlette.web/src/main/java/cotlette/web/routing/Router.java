package cotlette.web.routing;

import cotlette.api.base.CotletteException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a request, in a time that depends on the segments of its path and not on the number of routes. Immutable, so it is
 * asked without a lock.
 *
 * <p>Where a literal segment and a parameter fit, the literal one is tried first, and the parameter where no route follows from it that
 * has the request's method.
 */
public final class Router {
    private final List<Route> routes;
    private final RouteNode root;
    private final RouteNames names;

    private Router(List<Route> routes, RouteNode root, RouteNames names) {
        this.routes = routes;
        this.root = root;
        this.names = names;
    }

    /**
     * Makes a router.
     *
     * @throws CotletteException when routes exclude each other; the message has all {@link #problems}
     */
    public static Router of(List<Route> routes) {
        List<String> problems = problems(routes);
        if (!problems.isEmpty()) {
            throw new CotletteException(String.join("\n", problems));
        }
        RouteNode.Draft draft = new RouteNode.Draft();
        routes.forEach(draft::add);
        return new Router(List.copyOf(routes), draft.build(), RouteNames.of(routes));
    }

    /** Returns what keeps {@code routes} from standing side by side, empty when nothing does. */
    public static List<String> problems(List<Route> routes) {
        List<String> problems = new ArrayList<>();
        Map<String, Route> byShape = new HashMap<>();
        Map<String, Route> byName = new LinkedHashMap<>();
        for (Route route : routes) {
            Route same = byShape.putIfAbsent(route.method() + " " + route.path().shape(), route);
            if (same != null) {
                problems.add("Two routes answer the same requests: " + same + " and " + route + ".");
            }
            Optional<Route> namesake = route.name().map(name -> byName.putIfAbsent(name, route));
            namesake.ifPresent(
                    other -> problems.add("Two routes have the same name: " + other + " and " + route + "."));
        }
        return List.copyOf(problems);
    }

    /** Returns all routes in the order in which they were entered. */
    public List<Route> routes() {
        return routes;
    }

    /** Returns the names of routes. */
    public RouteNames names() {
        return names;
    }

    /** Looks for the route of a request. */
    public RouteMatch match(String method, PathSegments path) {
        Route route = find(root, method, path, 0);
        return route != null ? new RouteMatch.Found(route) : explain(path);
    }

    private static @Nullable Route find(RouteNode node, String method, PathSegments path, int index) {
        if (index == path.count()) {
            return node.end(path.trailingSlash()).find(method);
        }
        RouteNode literal = node.literals().find(path.text(), path.start(index), path.end(index));
        Route route = literal == null ? null : find(literal, method, path, index + 1);
        if (route != null || node.parameter() == null || path.isEmpty(index)) {
            return route;
        }
        return find(node.parameter(), method, path, index + 1);
    }

    private RouteMatch explain(PathSegments path) {
        SequencedSet<String> methods = methods(path);
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
            return new RouteMatch.OtherMethods(methods);
        }
        boolean isRoot = path.count() == 0;
        return isRoot || methods(path.withOtherSlash()).isEmpty()
                ? RouteMatch.NotFound.INSTANCE
                : RouteMatch.OtherSlash.INSTANCE;
    }

    private SequencedSet<String> methods(PathSegments path) {
        SequencedSet<String> methods = new TreeSet<>();
        collectMethods(root, path, 0, methods);
        return methods;
    }

    private static void collectMethods(RouteNode node, PathSegments path, int index, Collection<String> methods) {
        if (index == path.count()) {
            node.end(path.trailingSlash()).addMethods(methods);
            return;
        }
        RouteNode literal = node.literals().find(path.text(), path.start(index), path.end(index));
        if (literal != null) {
            collectMethods(literal, path, index + 1, methods);
        }
        if (node.parameter() != null && !path.isEmpty(index)) {
            collectMethods(node.parameter(), path, index + 1, methods);
        }
    }
}
