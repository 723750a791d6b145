package cotlette.web.routing;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the paths of named routes. Immutable. */
public final class RouteNames {
    private static final int SHOWN = 20;

    private final Map<String, RoutePath> paths;

    private RouteNames(Map<String, RoutePath> paths) {
        this.paths = paths;
    }

    static RouteNames of(List<Route> routes) {
        Map<String, RoutePath> paths = new HashMap<>();
        for (Route route : routes) {
            route.name().ifPresent(name -> paths.put(name, route.path()));
        }
        return new RouteNames(Map.copyOf(paths));
    }

    /**
     * Returns the path of a route with its parameters filled in, encoded.
     *
     * @throws CotletteException when no route has this name, the number of parameters differs, or one cannot stand in a path
     */
    public String url(String name, Object... parameters) {
        RoutePath path = paths.get(name);
        if (path == null) {
            String nearest = Suggestions.didYouMean(name, paths.keySet());
            throw new CotletteException("No route is named '" + name + "'." + (nearest.isEmpty() ? known() : nearest));
        }
        if (parameters.length != path.parameters().size()) {
            throw new CotletteException("The route " + name + " (" + path.text() + ") takes "
                    + (path.parameters().isEmpty()
                            ? "no parameters"
                            : String.join(", ", path.parameters().keySet()))
                    + ", but was given " + Arrays.toString(parameters) + ".");
        }
        return path.fill(parameters);
    }

    private String known() {
        if (paths.isEmpty()) {
            return " No route has a name.";
        }
        List<String> first = paths.keySet().stream().sorted().limit(SHOWN).toList();
        return " Names: " + String.join(", ", first)
                + (paths.size() > SHOWN ? ", and more: cotlette routes lists them" : "") + ".";
    }
}
