package cotlette.web;

import static cotlette.web.TestSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.application.Application;
import cotlette.api.http.Middleware;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestHandlingTest {
    @TempDir
    Path folder;

    @Test
    void answersByTheViewOfTheRouteInTheScopeOfTheApplication() {
        List<Application> current = new ArrayList<>();
        try (TestSite site = TestSite.start(
                        folder,
                        routes -> routes.get("/users/{id}", request -> {
                            current.add(Application.current());
                            return Response.text(request.path("id") + " "
                                    + request.query("page").orElse("-"));
                        }));
                TestSite another = TestSite.start(folder, routes -> {})) {
            Response response = site.get("/users/J%C3%A4ne%2FDoe?page=2&page=3");

            assertThat(response.status()).isEqualTo(200);
            assertThat(text(response)).isEqualTo("Jäne/Doe 2");
            assertThat(current).containsExactly(site.application());
            assertThat(another.application()).isNotSameAs(site.application());
        }
    }

    @Test
    void writesJsonThroughItsCodec() {
        try (TestSite site = TestSite.start(
                folder, routes -> routes.get("/names", request -> Response.json("Jäne \uD83D\uDE00", Scalar.TEXT)))) {
            Response response = site.get("/names");

            assertThat(response.header("Content-Type")).contains("application/json");
            assertThat(text(response)).isEqualTo("\"Jäne \uD83D\uDE00\"");
        }
    }

    @Test
    void givesEveryResponseTheIdOfItsRequest() {
        List<String> ids = new ArrayList<>();
        try (TestSite site = TestSite.start(
                folder,
                routes -> routes.get("/", request -> {
                    ids.add(request.id());
                    return Response.text("");
                }))) {
            assertThat(site.get("/").header("X-Request-Id")).contains(ids.getFirst());
            assertThat(site.get("/nope").header("X-Request-Id")).isPresent();
            assertThat(site.get("/%zz").header("X-Request-Id")).isPresent();
            assertThat(ids.getFirst()).matches("[0-9A-Z]{13}");
        }
    }

    @Test
    void passesMiddlewareInTheOrderOfTheSettings() {
        WebParts parts = WebParts.of(routes -> routes.get("/", request -> Response.text("view")))
                .withMiddleware(new Marking("inner"), new Marking("outer"));
        try (TestSite site = TestSite.start(folder, parts, "middleware=outer,inner")) {
            assertThat(text(site.get("/"))).isEqualTo("outer(inner(view))");
        }
    }

    private record Marking(String name) implements Middleware {
        @Override
        public Response handle(Request request, Chain next) {
            return Response.text(name + "(" + text(next.handle(request)) + ")");
        }
    }

    @Test
    void showsMiddlewareTheErrorPagesOfThoseBehindIt() {
        Middleware observer = new Middleware() {
            @Override
            public String name() {
                return "observer";
            }

            @Override
            public Response handle(Request request, Chain next) {
                Response response = next.handle(request);
                return response.header("X-Seen", Integer.toString(response.status()));
            }
        };
        Middleware failing = new Middleware() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public Response handle(Request request, Chain next) {
                if (request.path().equals("/middleware")) {
                    throw new IllegalStateException("broken");
                }
                return next.handle(request);
            }
        };
        WebParts parts = WebParts.of(routes -> routes.get("/view", request -> {
                    throw new IllegalStateException("broken");
                }))
                .withMiddleware(observer, failing);
        try (TestSite site = TestSite.start(folder, parts, "middleware=observer,failing")) {
            assertThat(site.get("/view").header("X-Seen")).contains("500");
            assertThat(site.get("/middleware").header("X-Seen")).contains("500");
            assertThat(site.get("/nope").header("X-Seen")).contains("404");
            assertThat(site.get("/%zz").header("X-Seen")).contains("400");
        }
    }

    @Test
    void finishesATemplateThatAMiddlewareAnswersWith() {
        Middleware closed = new Middleware() {
            @Override
            public String name() {
                return "closed";
            }

            @Override
            public Response handle(Request request, Chain next) {
                return Response.template("closed.html").with("until", "noon").status(503);
            }
        };
        WebParts parts = WebParts.of(routes -> {}).withMiddleware(closed).withTemplates(new PlainTemplates());
        try (TestSite site = TestSite.start(folder, parts, "middleware=closed")) {
            Response response = site.get("/");

            assertThat(response.status()).isEqualTo(503);
            assertThat(text(response)).contains("until=noon");
        }
    }

    @Test
    void givesTemplatesTheRequestAndTheTheme() {
        WebParts parts = WebParts.of(routes -> {
                    routes.get(
                            "/plain", request -> Response.template("page.html").with("name", "Jane"));
                    routes.get("/own", request -> Response.template("page.html").with("theme", "own"));
                })
                .withTemplates(new PlainTemplates());
        try (TestSite site = TestSite.start(folder, parts)) {
            assertThat(text(site.send(TestRequest.get("/plain").header("Cookie", "theme=dark; navigation=folded"))))
                    .contains("page.html", "name=Jane", "request=GET /plain", "theme=dark", "navigation=folded");
            assertThat(text(site.send(TestRequest.get("/plain").header("Cookie", "theme=<script>"))))
                    .contains("theme=system", "navigation=open");
            assertThat(text(site.get("/own"))).contains("theme=own");
        }
    }

    @Test
    void answersOptionsAndWrongMethodsWithTheMethodsThereAre() {
        try (TestSite site = TestSite.start(folder, routes -> {
            routes.get("/users", request -> Response.text(""));
            routes.post("/users", request -> Response.text(""));
        })) {
            Response options = site.send(TestRequest.of("OPTIONS", "/users"));
            Response wrong = site.send(TestRequest.of("DELETE", "/users"));

            assertThat(options.status()).isEqualTo(204);
            assertThat(options.header("Allow")).contains("GET, HEAD, OPTIONS, POST");
            assertThat(wrong.status()).isEqualTo(405);
            assertThat(wrong.header("Allow")).contains("GET, HEAD, OPTIONS, POST");
        }
    }

    @Test
    void redirectsToTheOtherFormOfThePathWhereOnlyThatIsARoute() {
        try (TestSite site = TestSite.start(folder, routes -> {
            routes.get("/users/", request -> Response.text(""));
            routes.get("/about", request -> Response.text(""));
            routes.post("/send/", request -> Response.text(""));
        })) {
            assertThat(site.get("/users?a=%20b").status()).isEqualTo(301);
            assertThat(site.get("/users?a=%20b").header("Location")).contains("/users/?a=%20b");
            assertThat(site.get("/users").header("Cache-Control")).contains("no-cache");
            assertThat(site.get("/about/").header("Location")).contains("/about");
            assertThat(site.send(TestRequest.post("/send")).status()).isEqualTo(404);
            assertThat(text(site.send(TestRequest.post("/send")))).contains("There is a page /send/, but not /send.");
            assertThat(site.get("/users//").status()).isEqualTo(404);
            assertThat(site.get("//users").status()).isEqualTo(404);
        }
    }

    @Test
    void redirectsNothingWhenAppendSlashIsOff() {
        try (TestSite site = TestSite.start(
                folder, routes -> routes.get("/users/", request -> Response.text("")), "append_slash=false")) {
            assertThat(site.get("/users").status()).isEqualTo(404);
        }
    }

    @Test
    void findsAddressesByTheNamesOfRoutes() {
        try (TestSite site = TestSite.start(folder, routes -> {
            routes.get("/users/{id}", request -> Response.text("")).name("users.show");
            routes.get("/go", request -> Response.redirect(request.url("users.show", "a b")));
        })) {
            assertThat(site.get("/go").header("Location")).contains("/users/a%20b");
            assertThat(site.web().url("users.show", 7)).isEqualTo("/users/7");
        }
    }

    @Test
    void keepsAttributesForThoseBehind() {
        Middleware leaving = new Middleware() {
            @Override
            public String name() {
                return "leaving";
            }

            @Override
            public Response handle(Request request, Chain next) {
                request.attribute(Integer.class, 7);
                return next.handle(request);
            }
        };
        WebParts parts = WebParts.of(routes -> routes.get(
                        "/",
                        request ->
                                Response.text(request.attribute(Integer.class) + " " + request.attribute(Long.class))))
                .withMiddleware(leaving);
        try (TestSite site = TestSite.start(folder, parts, "middleware=leaving")) {
            assertThat(text(site.get("/"))).isEqualTo("Optional[7] Optional.empty");
        }
    }
}
