package cotlette.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.UrlConf;
import cotlette.api.http.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouterTest {
    private static final View VIEW = request -> Response.empty();

    private static Router router(UrlConf urls) {
        return Router.of(RouteCollector.collect(List.of(urls)));
    }

    private static String found(Router router, String method, String path) {
        return switch (router.match(method, PathSegments.of(path))) {
            case RouteMatch.Found(Route route) ->
                route.method() + " " + route.path().text();
            case RouteMatch.OtherMethods other -> "allow " + other.allow();
            case RouteMatch.OtherSlash none -> "other slash";
            case RouteMatch.NotFound none -> "none";
        };
    }

    @Test
    void findsLiteralsParametersAndTheRoot() {
        Router router = router(routes -> {
            routes.get("/", VIEW);
            routes.get("/users/", VIEW);
            routes.get("/users/{id}", VIEW);
            routes.get("/users/{id}/posts/{post}", VIEW);
        });

        assertThat(found(router, "GET", "/")).isEqualTo("GET /");
        assertThat(found(router, "GET", "/users/")).isEqualTo("GET /users/");
        assertThat(found(router, "GET", "/users/7")).isEqualTo("GET /users/{id}");
        assertThat(found(router, "GET", "/users/7/posts/x")).isEqualTo("GET /users/{id}/posts/{post}");
        assertThat(found(router, "GET", "/users/7/posts")).isEqualTo("none");
        assertThat(found(router, "GET", "/user")).isEqualTo("none");
        assertThat(found(router, "GET", "/userss/")).isEqualTo("none");
    }

    @Test
    void prefersALiteralWhateverTheOrder() {
        Router router = router(routes -> {
            routes.get("/users/{id}", VIEW);
            routes.get("/users/new", VIEW);
        });

        assertThat(found(router, "GET", "/users/new")).isEqualTo("GET /users/new");
        assertThat(found(router, "GET", "/users/newer")).isEqualTo("GET /users/{id}");
    }

    @Test
    void goesBackToTheParameterWhereALiteralLeadsNowhere() {
        Router router = router(routes -> {
            routes.get("/users/new", VIEW);
            routes.get("/users/{id}/edit", VIEW);
            routes.get("/{section}/{page}/edit/{part}", VIEW);
        });

        assertThat(found(router, "GET", "/users/new/edit")).isEqualTo("GET /users/{id}/edit");
        assertThat(found(router, "GET", "/users/new/edit/1")).isEqualTo("GET /{section}/{page}/edit/{part}");
    }

    @Test
    void goesBackToTheParameterWhereALiteralHasNotTheMethod() {
        Router router = router(routes -> {
            routes.post("/users/new", VIEW);
            routes.get("/users/{id}", VIEW);
        });

        assertThat(found(router, "GET", "/users/new")).isEqualTo("GET /users/{id}");
        assertThat(found(router, "PUT", "/users/new")).isEqualTo("allow GET, HEAD, OPTIONS, POST");
    }

    @Test
    void keepsOnePathWithAndWithoutSlashApart() {
        Router router = router(routes -> {
            routes.get("/a", VIEW);
            routes.get("/a/", VIEW);
            routes.get("/b/", VIEW);
            routes.get("/c", VIEW);
            routes.get("/{x}/d", VIEW);
        });

        assertThat(found(router, "GET", "/a")).isEqualTo("GET /a");
        assertThat(found(router, "GET", "/a/")).isEqualTo("GET /a/");
        assertThat(found(router, "GET", "/b")).isEqualTo("other slash");
        assertThat(found(router, "GET", "/c/")).isEqualTo("other slash");
        assertThat(found(router, "GET", "/caf%C3%A9/d/")).isEqualTo("other slash");
        assertThat(found(router, "GET", "/b//")).isEqualTo("none");
    }

    @Test
    void answersHeadByGetUnlessItHasARouteOfItsOwn() {
        Router router = router(routes -> {
            routes.get("/both", VIEW);
            routes.route("HEAD", "/both", VIEW);
            routes.get("/one", VIEW);
            routes.post("/post", VIEW);
        });

        assertThat(found(router, "HEAD", "/both")).isEqualTo("HEAD /both");
        assertThat(found(router, "HEAD", "/one")).isEqualTo("GET /one");
        assertThat(found(router, "HEAD", "/post")).isEqualTo("allow OPTIONS, POST");
        assertThat(found(router, "OPTIONS", "/one")).isEqualTo("allow GET, HEAD, OPTIONS");
    }

    @Test
    void matchesNoEmptySegment() {
        Router router = router(routes -> routes.get("/users/{id}/edit", VIEW));

        assertThat(found(router, "GET", "/users//edit")).isEqualTo("none");
        assertThat(found(router, "GET", "//users/1/edit")).isEqualTo("none");
        assertThat(found(router, "GET", "/users/1//edit")).isEqualTo("none");
    }

    @Test
    void matchesDecodedSegmentsAndKeepsAnEncodedSlashInside() {
        Router router = router(routes -> {
            routes.get("/café/{name}", VIEW);
            routes.get("/a b", VIEW);
        });

        assertThat(found(router, "GET", "/caf%C3%A9/x%2Fy")).isEqualTo("GET /café/{name}");
        assertThat(PathSegments.of("/caf%C3%A9/x%2Fy").segment(1)).isEqualTo("x/y");
        assertThat(found(router, "GET", "/a%20b")).isEqualTo("GET /a b");
        assertThat(found(router, "GET", "/%61%20b")).isEqualTo("GET /a b");
        assertThat(found(router, "GET", "/caf%C3%A9%2Fx")).isEqualTo("none");
    }

    @Test
    void joinsPrefixesOfInclusions() {
        RouteSource inner = routes -> {
            routes.get("/", VIEW);
            routes.get("/{id}", VIEW);
        };
        Router router = router(routes -> {
            routes.include("/api/", nested -> nested.include("/users", inner));
            routes.include(nested -> nested.get("/top", VIEW));
        });

        assertThat(router.routes())
                .extracting(route -> route.path().text())
                .containsExactly("/api/users/", "/api/users/{id}", "/top");
    }

    @Test
    void namesBothRoutesThatCollideAndWhereTheyComeFrom() {
        assertThatThrownBy(() -> router(routes -> {
                    routes.get("/users/{id}", VIEW).name("users.show");
                    routes.include(new Intruder());
                }))
                .isInstanceOf(CotletteException.class)
                .hasMessage("Two routes answer the same requests: GET /users/{id} (users.show, entered by"
                        + " cotlette.web.routing.RouterTest) and GET /users/{name} (entered by"
                        + " cotlette.web.routing.RouterTest$Intruder).");
    }

    private static final class Intruder implements RouteSource {
        @Override
        public void routes(cotlette.api.http.Routes routes) {
            routes.get("/users/{name}", VIEW);
        }
    }

    @Test
    void refusesOneNameForTwoRoutes() {
        assertThatThrownBy(() -> router(routes -> {
                    routes.get("/a", VIEW).name("page");
                    routes.get("/b", VIEW).name("page");
                }))
                .hasMessageContaining("Two routes have the same name: GET /a (page, entered by")
                .hasMessageContaining("and GET /b (page");
    }

    @Test
    void reportsAllCollisionsAtOnce() {
        List<Route> routes = RouteCollector.collect(List.of(entered -> {
            entered.get("/a", VIEW);
            entered.get("/a", VIEW);
            entered.post("/{x}/y", VIEW);
            entered.post("/{z}/y", VIEW);
        }));

        assertThat(Router.problems(routes)).hasSize(2);
    }

    @Test
    void refusesWhatIsNoMethod() {
        assertThatThrownBy(() -> router(routes -> routes.route("get", "/a", VIEW)))
                .hasMessage("'get' is no HTTP method, in the route '/a' entered by cotlette.web.routing.RouterTest."
                        + " Methods are written in capitals, such as GET.");
    }

    @Test
    void refusesAPrefixWithoutSlash() {
        assertThatThrownBy(() -> router(routes -> routes.include("users", nested -> nested.get("/", VIEW))))
                .hasMessageContaining("The prefix 'users' of cotlette.web.routing.RouterTest must start with a slash");
    }
}
