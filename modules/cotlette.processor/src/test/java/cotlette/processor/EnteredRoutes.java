package cotlette.processor;

import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;
import cotlette.api.http.View;
import java.util.ArrayList;
import java.util.List;

/** The routes that an adapter has entered. */
final class EnteredRoutes implements Routes {
    private final List<EnteredRoute> all = new ArrayList<>();

    static EnteredRoutes of(Object source) {
        EnteredRoutes routes = new EnteredRoutes();
        ((RouteSource) source).routes(routes);
        return routes;
    }

    List<EnteredRoute> all() {
        return all;
    }

    /** Calls the view of a name. */
    Response call(String name, SentRequest request) throws Exception {
        EnteredRoute route = all.stream()
                .filter(entered -> entered.name.equals(name))
                .findFirst()
                .orElseThrow();
        return route.view.handle(request);
    }

    @Override
    public Route route(String method, String path, View view) {
        EnteredRoute route = new EnteredRoute(method, path, view);
        all.add(route);
        return route;
    }

    @Override
    public void include(String prefix, RouteSource source) {
        source.routes(this);
    }

    static final class EnteredRoute implements Route {
        private final String method;
        private final String path;
        private final View view;
        private String name = "";
        private List<String> requirements = List.of();
        private boolean atomic = true;
        private boolean asynchronous;

        EnteredRoute(String method, String path, View view) {
            this.method = method;
            this.path = path;
            this.view = view;
        }

        @Override
        public Route name(String given) {
            name = given;
            return this;
        }

        @Override
        public Route requires(String... given) {
            requirements = List.of(given);
            return this;
        }

        @Override
        public Route nonAtomicRequests() {
            atomic = false;
            return this;
        }

        @Override
        public Route asynchronous() {
            asynchronous = true;
            return this;
        }

        @Override
        public String toString() {
            return method + " " + path + " " + name + " " + requirements + (atomic ? "" : " without transaction")
                    + (asynchronous ? " later" : "");
        }
    }
}
