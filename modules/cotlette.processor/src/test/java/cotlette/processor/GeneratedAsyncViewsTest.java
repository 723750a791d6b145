package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.http.HttpException;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the adapter does with views that answer later. */
class GeneratedAsyncViewsTest {
    private static final String VIEWS = """
            package mysite.home;

            import java.util.List;
            import java.util.Optional;
            import java.util.concurrent.*;
            import module cotlette.api;

            public class ThingViews {
                record Thing(String name) {}

                private static <T> CompletionStage<T> later(T value) {
                    return CompletableFuture.supplyAsync(() -> value);
                }

                @Get("/response")
                CompletionStage<Response> response() {
                    return later(Response.empty(202));
                }

                @Get("/thing")
                CompletableFuture<Thing> thing() {
                    return later(new Thing("stone")).toCompletableFuture();
                }

                @Get("/things")
                CompletionStage<List<Thing>> things() {
                    return later(List.of(new Thing("stone")));
                }

                @Get("/maybe/{there}")
                CompletionStage<Optional<Thing>> maybe(boolean there) {
                    return later(there ? Optional.of(new Thing("stone")) : Optional.empty());
                }

                @Post("/")
                CompletionStage<Created<Thing>> create(@Body Thing thing) {
                    return later(Created.of(thing));
                }

                @Delete("/")
                @NonAtomicRequests
                CompletionStage<Void> delete() {
                    return later(null);
                }

                @Get("/refused")
                CompletionStage<Thing> refused() {
                    return later(new Thing("")).thenApply(thing -> {
                        throw HttpException.forbidden("no");
                    });
                }

                @Get("/null")
                CompletionStage<Thing> none() {
                    return null;
                }

                @Get("/flow")
                Flow.Publisher<Thing> flow() {
                    return subscriber -> {};
                }

                @Get("/numbers")
                Flow.Publisher<Long> numbers() {
                    return null;
                }
            }
            """;

    @TempDir
    static Path folder;

    private static LoadedProject project;
    private static EnteredRoutes routes;

    @BeforeAll
    static void compile() throws Exception {
        project = LoadedProject.of(TestCompiler.in(folder)
                .compile(Sources.of(VIEWS).withApp())
                .orFail()
                .output());
        routes = EnteredRoutes.of(project.make("mysite.home.ThingViews_"));
    }

    @AfterAll
    static void close() throws Exception {
        project.close();
    }

    @Test
    void saysOfEachRouteThatItIsAsynchronous() {
        assertThat(routes.all())
                .extracting(Object::toString)
                .allMatch(route -> route.endsWith(" later"))
                .contains("DELETE / ThingViews.delete [] without transaction later");
    }

    @Test
    void answersWithWhatStagesAreCompletedWith() throws Exception {
        assertThat(call("response").status()).isEqualTo(202);
        assertThat(json(call("thing"))).isEqualTo("{\"name\":\"stone\"}");
        assertThat(json(call("things"))).isEqualTo("[{\"name\":\"stone\"}]");
        assertThat(json(routes.call("ThingViews.maybe", SentRequest.withPath("there", "true"))))
                .isEqualTo("{\"name\":\"stone\"}");
        assertThat(call("delete").status()).isEqualTo(204);
    }

    @Test
    void answers404WhereAnOptionalIsEmptyInTheEnd() {
        assertThatThrownBy(() -> routes.call("ThingViews.maybe", SentRequest.withPath("there", "false")))
                .isInstanceOf(HttpException.class)
                .hasMessage("There is nothing at /here.");
    }

    @Test
    void throwsWhatAStageFailedWith() {
        assertThatThrownBy(() -> call("refused"))
                .isInstanceOf(HttpException.class)
                .hasMessage("no");
    }

    @Test
    void sendsWhatIsPublishedAsAnArray() throws Exception {
        Response response = call("flow");

        assertThat(response.header("Content-Type")).contains("application/json");
        assertThat(response.body()).isInstanceOf(ResponseBody.JsonArray.class);
    }

    @Test
    void namesTheViewThatReturnedNull() {
        assertThatThrownBy(() -> call("none"))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith("ThingViews.none returned null.");
        assertThatThrownBy(() -> call("numbers"))
                .isInstanceOf(CotletteException.class)
                .hasMessageStartingWith("ThingViews.numbers returned null.");
    }

    private static Response call(String view) throws Exception {
        return routes.call("ThingViews." + view, SentRequest.withPath());
    }

    private static String json(Response response) {
        return response.body() instanceof ResponseBody.Json<?> json
                ? written(json)
                : response.body().toString();
    }

    private static <T> String written(ResponseBody.Json<T> json) {
        return JsonText.of(json.value(), json.codec());
    }
}
