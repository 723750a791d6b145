package cotlette.web.middleware;

import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import cotlette.api.http.Middleware;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the middleware that the setting {@code middleware} names. */
public final class MiddlewareChoice {
    private final List<String> names;
    private final Map<String, Middleware> available = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** Compares the names with what modules provide. */
    public MiddlewareChoice(List<String> names, List<Middleware> provided) {
        this.names = names;
        for (Middleware middleware : provided) {
            Middleware other = available.putIfAbsent(middleware.name(), middleware);
            if (other != null) {
                problems.add("Two middleware are called '" + middleware.name() + "': "
                        + other.getClass().getName() + " and "
                        + middleware.getClass().getName() + ".");
            }
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!available.containsKey(name)) {
                problems.add("No module provides the middleware '" + name + "' that the setting middleware names."
                        + Suggestions.didYouMean(name, available.keySet()) + " Middleware: "
                        + String.join(", ", available.keySet()) + ".");
            } else if (!seen.add(name)) {
                problems.add("The setting middleware names '" + name + "' twice.");
            }
        }
    }

    /** Returns what is wrong with the setting, empty when nothing is. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns the middleware in the order of the setting.
     *
     * @throws CotletteException with all problems
     */
    public List<Middleware> chosen() {
        if (!problems.isEmpty()) {
            throw new CotletteException(String.join("\n", problems));
        }
        List<Middleware> chosen = new ArrayList<>();
        for (String name : names) {
            Middleware middleware = available.get(name);
            if (middleware != null) {
                chosen.add(middleware);
            }
        }
        return List.copyOf(chosen);
    }
}
