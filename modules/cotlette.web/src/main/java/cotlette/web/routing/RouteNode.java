package cotlette.web.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of paths: what may follow, and the routes that end here. Immutable.
 *
 * @param literals the literal segments that may follow
 * @param parameter where any other segment leads
 * @param plain the routes that end here without a slash
 * @param slashed the routes that end here with one
 */
record RouteNode(LiteralChildren literals, @Nullable RouteNode parameter, MethodTable plain, MethodTable slashed) {
    MethodTable end(boolean slash) {
        return slash ? slashed : plain;
    }

    /** A place in a tree that still grows. */
    static final class Draft {
        private final Map<String, Draft> literals = new LinkedHashMap<>();
        private @Nullable Draft parameter;
        private final Map<String, Route> plain = new LinkedHashMap<>();
        private final Map<String, Route> slashed = new LinkedHashMap<>();

        void add(Route route) {
            Draft place = this;
            for (RoutePath.Segment segment : route.path().segments()) {
                place = switch (segment) {
                    case RoutePath.Segment.Literal(String text) ->
                        place.literals.computeIfAbsent(text, none -> new Draft());
                    case RoutePath.Segment.Parameter none -> place.parameter();
                };
            }
            (route.path().trailingSlash() ? place.slashed : place.plain).put(route.method(), route);
        }

        private Draft parameter() {
            Draft known = parameter;
            if (known == null) {
                known = new Draft();
                parameter = known;
            }
            return known;
        }

        RouteNode build() {
            Map<String, RouteNode> children = new LinkedHashMap<>();
            literals.forEach((text, draft) -> children.put(text, draft.build()));
            return new RouteNode(
                    new LiteralChildren(children),
                    parameter == null ? null : parameter.build(),
                    table(plain),
                    table(slashed));
        }

        private static MethodTable table(Map<String, Route> routes) {
            return routes.isEmpty() ? MethodTable.EMPTY : new MethodTable(routes);
        }
    }
}
