package cotlette.web.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The routes of one path, by method. There are few, so looking at each of them beats a hash table. */
final class MethodTable {
    static final MethodTable EMPTY = new MethodTable(Map.of());

    private final String[] methods;
    private final Route[] routes;

    MethodTable(Map<String, Route> byMethod) {
        List<Route> entered = List.copyOf(byMethod.values());
        methods = entered.stream().map(Route::method).toArray(String[]::new);
        routes = entered.toArray(Route[]::new);
    }

    /** Returns the route for a method; GET's answers HEAD as well. */
    @Nullable
    Route find(String method) {
        Route exact = exact(method);
        return exact == null && method.equals("HEAD") ? exact("GET") : exact;
    }

    private @Nullable Route exact(String method) {
        for (int i = 0; i < methods.length; i++) {
            if (methods[i].equals(method)) {
                return routes[i];
            }
        }
        return null;
    }

    void addMethods(Collection<String> all) {
        for (String method : methods) {
            all.add(method);
            if (method.equals("GET")) {
                all.add("HEAD");
            }
        }
    }
}
