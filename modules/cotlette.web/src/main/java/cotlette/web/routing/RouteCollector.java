package cotlette.web.routing;

import cotlette.api.base.CotletteException;
import cotlette.api.http.AsyncView;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;
import cotlette.api.http.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down the routes that a project enters. One thread at a time. */
public final class RouteCollector {
    private final List<Entry> entries = new ArrayList<>();

    private RouteCollector() {}

    /**
     * Returns all routes that {@code urls} enter, in their order.
     *
     * @throws CotletteException when a path or method is none; the message names the class that entered it
     */
    public static List<Route> collect(Iterable<UrlConf> urls) {
        RouteCollector collector = new RouteCollector();
        for (UrlConf conf : urls) {
            conf.urls(collector.new Below("", nameOf(conf)));
        }
        return collector.entries.stream().map(Entry::route).toList();
    }

    /** A lambda has a name that nobody wrote; the class it stands in has one. */
    private static String nameOf(Object object) {
        String name = object.getClass().getName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda);
    }

    /** What a class sees of the collector while it enters its routes. */
    private final class Below implements Routes {
        private final String prefix;
        private final String origin;

        Below(String prefix, String origin) {
            this.prefix = prefix;
            this.origin = origin;
        }

        @Override
        public Routes.Route route(String method, String path, View view) {
            if (method.isEmpty() || !method.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
                throw new CotletteException("'" + method + "' is no HTTP method, in the route '" + path
                        + "' entered by " + origin + ". Methods are written in capitals, such as GET.");
            }
            Entry entry = new Entry(method, parse(RoutePath.join(prefix, path)), view, origin);
            entries.add(entry);
            return entry;
        }

        @Override
        public void include(String path, RouteSource source) {
            if (!path.isEmpty() && !path.startsWith("/")) {
                throw new CotletteException("The prefix '" + path + "' of " + nameOf(source)
                        + " must start with a slash, in" + " routes entered by " + origin + ".");
            }
            source.routes(new Below(RoutePath.join(prefix, path), nameOf(source)));
        }

        private RoutePath parse(String path) {
            try {
                return RoutePath.parse(path);
            } catch (CotletteException wrong) {
                throw new CotletteException(wrong.getMessage() + " It was entered by " + origin + ".", wrong);
            }
        }
    }

    /** A route that may still be named. */
    private static final class Entry implements Routes.Route {
        private final String method;
        private final RoutePath path;
        private final View view;
        private final String origin;
        private Optional<String> name = Optional.empty();
        private List<String> requirements = List.of();
        private boolean atomic = true;
        private boolean asynchronous;

        Entry(String method, RoutePath path, View view, String origin) {
            this.method = method;
            this.path = path;
            this.view = view;
            this.origin = origin;
            this.asynchronous = view instanceof AsyncView;
        }

        @Override
        public Routes.Route name(String chosen) {
            name = Optional.of(chosen);
            return this;
        }

        @Override
        public Routes.Route requires(String... required) {
            requirements = List.of(required);
            return this;
        }

        @Override
        public Routes.Route nonAtomicRequests() {
            atomic = false;
            return this;
        }

        @Override
        public Routes.Route asynchronous() {
            asynchronous = true;
            return this;
        }

        cotlette.web.routing.Route route() {
            return new cotlette.web.routing.Route(method, path, name, requirements, atomic, asynchronous, view, origin);
        }
    }
}
