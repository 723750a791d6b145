package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.InputValue.Members;
import cotlette.api.http.InputValue.Text;
import cotlette.api.http.Problem;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.http.ValidationException;
import java.io.FileNotFoundException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the adapter of a class with views does with requests. */
class GeneratedViewsTest {
    private static final String VIEWS = """
            package mysite.home;

            import java.util.List;
            import java.util.Optional;
            import java.util.UUID;
            import module cotlette.api;

            @Prefix("/things")
            @Requires("user_auth")
            public class ThingViews {
                record Thing(String name, int size) {}

                enum Colour {
                    RED,
                    BLUE
                }

                @Get("/{id}/{big}/{exact}")
                Response scalars(long id, boolean big, UUID exact) {
                    return Response.text(id + " " + big + " " + exact);
                }

                @Get("/colours/{colour}")
                Response colour(Colour colour, Request request) {
                    return Response.text(colour + " " + request.id());
                }

                @Get("/search")
                Response search(
                        @Query Optional<String> q,
                        @Query(defaultValue = "1") int page,
                        @Query("of") double size,
                        @Query boolean all) {
                    return Response.text(q + " " + page + " " + size + " " + all);
                }

                @Get("/thing")
                Thing thing() {
                    return new Thing("stone", 3);
                }

                @Get("/things")
                List<Thing> things() {
                    return List.of(thing(), new Thing(null, 4));
                }

                @Get("/maybe/{there}")
                Optional<Thing> maybe(boolean there) {
                    return there ? Optional.of(thing()) : Optional.empty();
                }

                @Post("/")
                @Requires("things.add")
                Created<Thing> create(@Body Thing thing) {
                    return Created.of(thing);
                }

                @Post(value = "/form", name = "thing-form")
                Response form(@Body Form<Thing> form) {
                    return Response.text(form.value() + " " + form.problems());
                }

                @Put("/")
                @NonAtomicRequests
                void put() {}

                @Patch("/")
                Response patch() throws java.io.FileNotFoundException {
                    throw new java.io.FileNotFoundException("thing");
                }

                @Delete("/")
                void delete() {}
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
    void entersRoutesWithPrefixNameAndRequirements() {
        assertThat(routes.all())
                .extracting(Object::toString)
                .containsExactly(
                        "GET /things/{id}/{big}/{exact} ThingViews.scalars [user_auth]",
                        "GET /things/colours/{colour} ThingViews.colour [user_auth]",
                        "GET /things/search ThingViews.search [user_auth]",
                        "GET /things/thing ThingViews.thing [user_auth]",
                        "GET /things/things ThingViews.things [user_auth]",
                        "GET /things/maybe/{there} ThingViews.maybe [user_auth]",
                        "POST /things/ ThingViews.create [user_auth, things.add]",
                        "POST /things/form thing-form [user_auth]",
                        "PUT /things/ ThingViews.put [user_auth] without transaction",
                        "PATCH /things/ ThingViews.patch [user_auth]",
                        "DELETE /things/ ThingViews.delete [user_auth]");
    }

    @Test
    void readsParametersOfThePath() throws Exception {
        String uuid = "123e4567-e89b-12d3-a456-426614174000";
        SentRequest request =
                new SentRequest(Map.of("id", "7", "big", "true", "exact", uuid), Map.of(), new InputValue.Absent());

        assertThat(text(routes.call("ThingViews.scalars", request))).isEqualTo("7 true " + uuid);
        assertThat(text(routes.call("ThingViews.colour", SentRequest.withPath("colour", "RED"))))
                .isEqualTo("RED r1");
    }

    @Test
    void answers404ToAPathThatCannotBeRead() {
        assertThatThrownBy(() -> routes.call("ThingViews.colour", SentRequest.withPath("colour", "GREEN")))
                .asInstanceOf(type(HttpException.class))
                .returns(404, HttpException::status)
                .hasToString(
                        "cotlette.api.http.HttpException: There is no page /here: 'GREEN' must be one of [RED, BLUE].");
    }

    @Test
    void readsParametersOfTheQuery() throws Exception {
        SentRequest request = SentRequest.withPath().withQuery("of", "1.5", "all", "true");

        assertThat(text(routes.call("ThingViews.search", request))).isEqualTo("Optional.empty 1 1.5 true");
        assertThat(text(routes.call(
                        "ThingViews.search",
                        new SentRequest(
                                Map.of(), Map.of("q", "a", "page", "2", "of", "3", "all", "false"), request.input()))))
                .isEqualTo("Optional[a] 2 3.0 false");
    }

    @Test
    void tellsAllProblemsOfAQueryAtOnce() {
        assertThatThrownBy(() ->
                        routes.call("ThingViews.search", SentRequest.withPath().withQuery("page", "x", "of", "y")))
                .asInstanceOf(type(ValidationException.class))
                .extracting(ValidationException::problems)
                .asInstanceOf(list(Problem.class))
                .containsExactly(
                        new Problem("page", "must be a whole number from -2147483648 to 2147483647"),
                        new Problem("of", "must be a number"),
                        new Problem("all", "is required"));
    }

    @Test
    void sendsRecordsAndListsAsJson() throws Exception {
        assertThat(json(routes.call("ThingViews.thing", SentRequest.withPath())))
                .isEqualTo("{\"name\":\"stone\",\"size\":3}");
        assertThat(json(routes.call("ThingViews.things", SentRequest.withPath())))
                .isEqualTo("[{\"name\":\"stone\",\"size\":3},{\"name\":null,\"size\":4}]");
    }

    @Test
    void answers404WhereAnOptionalIsEmpty() throws Exception {
        assertThat(json(routes.call("ThingViews.maybe", SentRequest.withPath("there", "true"))))
                .isEqualTo("{\"name\":\"stone\",\"size\":3}");
        assertThatThrownBy(() -> routes.call("ThingViews.maybe", SentRequest.withPath("there", "false")))
                .isInstanceOf(HttpException.class)
                .hasMessage("There is nothing at /here.");
    }

    @Test
    void readsTheBodyAsARecord() throws Exception {
        Members stone = new Members(Map.of("name", new Text("stone"), "size", number(3)), false);

        Response response =
                routes.call("ThingViews.create", SentRequest.withPath().withBody(stone));

        assertThat(response.status()).isEqualTo(201);
        assertThat(json(response)).isEqualTo("{\"name\":\"stone\",\"size\":3}");
        assertThatThrownBy(() -> routes.call("ThingViews.create", SentRequest.withPath()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("body: a body is required, as application/json or as a form");
    }

    @Test
    void givesAFormToTheViewWithItsProblems() throws Exception {
        Members stone = new Members(Map.of("name", new Text("stone")), true);

        Response response = routes.call("thing-form", SentRequest.withPath().withBody(stone));

        assertThat(text(response)).isEqualTo("Optional.empty [Problem[field=size, message=is required]]");
    }

    @Test
    void answersNothingForAViewWithoutResult() throws Exception {
        assertThat(routes.call("ThingViews.put", SentRequest.withPath()).status())
                .isEqualTo(204);
        assertThat(routes.call("ThingViews.delete", SentRequest.withPath()).status())
                .isEqualTo(204);
    }

    @Test
    void letsCheckedExceptionsPass() {
        assertThatThrownBy(() -> routes.call("ThingViews.patch", SentRequest.withPath()))
                .isInstanceOf(FileNotFoundException.class);
    }

    private static InputValue number(int value) {
        return new InputValue.Number(BigDecimal.valueOf(value));
    }

    private static String text(Response response) {
        return response.body() instanceof ResponseBody.Bytes bytes
                ? new String(bytes.content(), StandardCharsets.UTF_8)
                : response.body().toString();
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
