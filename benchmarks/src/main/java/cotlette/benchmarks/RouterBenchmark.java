package cotlette.benchmarks;

import cotlette.api.http.Response;
import cotlette.web.routing.PathSegments;
import cotlette.web.routing.Route;
import cotlette.web.routing.RouteMatch;
import cotlette.web.routing.RoutePath;
import cotlette.web.routing.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to find the route of a request, which should not grow with the number of routes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RouterBenchmark {
    /** As many requests take turns for few routes as for many, so that the caches of the CPU see the same. */
    private static final int REQUESTS = 8;

    /** How many routes there are. */
    @Param({"10", "100", "1000"})
    public int routes;

    private Router router = Router.of(List.of());
    private final String[] lists = new String[REQUESTS];
    private final String[] rows = new String[REQUESTS];
    private int next;

    /** Creates the benchmark; for JMH. */
    public RouterBenchmark() {}

    /** Enters the routes of an API with many resources: two for the list, three for a row of it. */
    @Setup
    public void enterRoutes() {
        List<Route> all = new ArrayList<>();
        int resources = routes / 5;
        for (int i = 0; i < resources; i++) {
            String list = "/api/resource" + i;
            all.add(route("GET", list));
            all.add(route("POST", list));
            all.add(route("GET", list + "/{id}"));
            all.add(route("PUT", list + "/{id}"));
            all.add(route("DELETE", list + "/{id}"));
        }
        router = Router.of(all);
        for (int i = 0; i < REQUESTS; i++) {
            lists[i] = "/api/resource" + i * resources / REQUESTS;
            rows[i] = lists[i] + "/4711";
        }
    }

    private static Route route(String method, String path) {
        return new Route(
                method,
                RoutePath.parse(path),
                Optional.empty(),
                List.of(),
                true,
                _ -> Response.text("found"),
                "RouterBenchmark");
    }

    /** Finds a path of literal segments. */
    @Benchmark
    public RouteMatch literal() {
        return router.match("GET", PathSegments.of(lists[turn()]));
    }

    /** Finds a path that ends in a parameter. */
    @Benchmark
    public RouteMatch parameter() {
        return router.match("GET", PathSegments.of(rows[turn()]));
    }

    private int turn() {
        next = (next + 1) % REQUESTS;
        return next;
    }
}
