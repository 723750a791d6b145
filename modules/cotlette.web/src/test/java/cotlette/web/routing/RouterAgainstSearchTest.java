package cotlette.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random routes, asked for random paths: the tree finds what a plain search of all routes finds. */
class RouterAgainstSearchTest {
    private static final List<String> SEGMENTS = List.of("a", "b", "new", "{x}", "{y}");
    private static final List<String> SENT = List.of("a", "b", "new", "c", "%61", "");

    @RepeatedTest(200)
    void findsWhatAPlainSearchFinds(RepetitionInfo repetition) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(repetition.getCurrentRepetition());
        List<Route> routes = randomRoutes(random);
        Router router = Router.of(routes);

        for (int i = 0; i < 100; i++) {
            String method = random.nextBoolean() ? "GET" : "POST";
            PathSegments path = PathSegments.of(randomPath(random));
            Optional<Route> expected = search(routes, method, path);
            Optional<Route> actual = router.match(method, path) instanceof RouteMatch.Found(Route route)
                    ? Optional.of(route)
                    : Optional.empty();
            assertThat(actual).as("%s %s in %s", method, path.text(), routes).isEqualTo(expected);
        }
    }

    private static List<Route> randomRoutes(RandomGenerator random) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String method = random.nextBoolean() ? "GET" : "POST";
            List<Route> more = new ArrayList<>(routes);
            more.addAll(RouteCollector.collect(
                    List.of(entered -> entered.route(method, randomPattern(random), request -> Response.empty()))));
            if (Router.problems(more).isEmpty()) {
                routes = more;
            }
        }
        return routes;
    }

    private static String randomPattern(RandomGenerator random) {
        StringBuilder pattern = new StringBuilder();
        for (int segment = random.nextInt(4); segment > 0; segment--) {
            String next = SEGMENTS.get(random.nextInt(SEGMENTS.size()));
            pattern.append('/').append(next.startsWith("{") && pattern.indexOf(next) >= 0 ? "b" : next);
        }
        return pattern.isEmpty() || random.nextInt(4) == 0 ? pattern.append('/').toString() : pattern.toString();
    }

    private static String randomPath(RandomGenerator random) {
        StringBuilder path = new StringBuilder();
        for (int segment = random.nextInt(4); segment > 0; segment--) {
            path.append('/').append(SENT.get(random.nextInt(SENT.size())));
        }
        return path.isEmpty() || random.nextInt(4) == 0 ? path.append('/').toString() : path.toString();
    }

    /** The first route that fits when literals go before parameters, from left to right. */
    private static Optional<Route> search(List<Route> routes, String method, PathSegments path) {
        return routes.stream()
                .filter(route -> route.method().equals(method) && fits(route.path(), path))
                .min((one, other) -> rank(one.path()).compareTo(rank(other.path())));
    }

    private static boolean fits(RoutePath pattern, PathSegments path) {
        if (pattern.segments().size() != path.count() || pattern.trailingSlash() != path.trailingSlash()) {
            return false;
        }
        for (int i = 0; i < path.count(); i++) {
            boolean fits = switch (pattern.segments().get(i)) {
                case RoutePath.Segment.Literal(String text) -> text.equals(path.segment(i));
                case RoutePath.Segment.Parameter none -> !path.segment(i).isEmpty();
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static String rank(RoutePath pattern) {
        StringBuilder rank = new StringBuilder();
        for (RoutePath.Segment segment : pattern.segments()) {
            rank.append(segment instanceof RoutePath.Segment.Literal ? '0' : '1');
        }
        return rank.toString();
    }
}
