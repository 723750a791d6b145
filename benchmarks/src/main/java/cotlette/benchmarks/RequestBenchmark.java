package cotlette.benchmarks;

import cotlette.api.http.Headers;
import cotlette.api.http.Response;
import cotlette.api.http.Scalar;
import cotlette.api.spi.ServerRequest;
import cotlette.core.ApplicationBuilder;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.web.WebApplication;
import cotlette.web.WebParts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time between server and view and back, with the middleware that a project has: what the framework adds to a request. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RequestBenchmark {
    /** Held, because java.logging forgets the level of a logger that nobody holds. */
    private final Logger access = Logger.getLogger("cotlette.web.access");

    private final RunningApplication application = ApplicationBuilder.of(SettingsLoader.withoutFiles(Path.of(""))
                    .set(List.of("debug=true"))
                    .load())
            .apps(List.of())
            .start();
    private final WebApplication web = new WebApplication(application, WebParts.of(routes -> {
        routes.get("/text", request -> Response.text("Hello"));
        routes.get("/users/{id}", request -> Response.text(request.path("id")));
        routes.get("/json", request -> Response.json("Hello", Scalar.TEXT));
    }));

    /** Creates the benchmark; for JMH. */
    public RequestBenchmark() {}

    /** The cost of a line in the log is that of the terminal or file it goes to. */
    @Setup(Level.Trial)
    public void keepTheAccessLogQuiet() {
        access.setLevel(java.util.logging.Level.OFF);
    }

    /** Stops the application. */
    @TearDown(Level.Trial)
    public void stop() {
        application.close();
    }

    /** A plain text. */
    @Benchmark
    public Response text() {
        return web.handle(new Get("/text"));
    }

    /** A parameter of the path. */
    @Benchmark
    public Response parameter() {
        return web.handle(new Get("/users/4711"));
    }

    /** A value as JSON. */
    @Benchmark
    public Response json() {
        return web.handle(new Get("/json"));
    }

    /** A request as a server hands it over. */
    private record Get(String rawPath) implements ServerRequest {
        private static final byte[] NOTHING = {};
        private static final InetSocketAddress PEER = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 50_000);
        private static final Headers HOST = new HostOnly();

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String rawQuery() {
            return "";
        }

        @Override
        public String scheme() {
            return "http";
        }

        @Override
        public Headers headers() {
            return HOST;
        }

        @Override
        public byte[] body() {
            return NOTHING;
        }

        @Override
        public InetSocketAddress remoteAddress() {
            return PEER;
        }
    }

    /** The one header that every request has. */
    private static final class HostOnly implements Headers {
        @Override
        public Optional<String> first(String name) {
            return name.equalsIgnoreCase("Host") ? Optional.of("localhost") : Optional.empty();
        }

        @Override
        public List<String> all(String name) {
            return first(name).stream().toList();
        }

        @Override
        public Set<String> names() {
            return Set.of("Host");
        }
    }
}
