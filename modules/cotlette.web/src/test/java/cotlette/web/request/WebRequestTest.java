package cotlette.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.web.TestRequest;
import cotlette.web.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebRequestTest {
    @TempDir
    Path folder;

    /** Lets {@code view} look at a request as a view would, and fails with what it throws. */
    private void look(TestRequest sent, Consumer<Request> view) {
        try (TestSite site = TestSite.start(
                folder,
                routes -> {
                    for (String method : new String[] {"GET", "POST"}) {
                        routes.route(method, "/r/{id}", request -> {
                                    view.accept(request);
                                    return Response.text("seen");
                                })
                                .name(method);
                    }
                },
                "debug=true")) {
            Response response = site.send(sent);
            assertThat(TestSite.text(response)).isEqualTo("seen");
        }
    }

    @Test
    void saysWhatWasAsked() {
        look(TestRequest.get("/r/a%20b?x=1").header("X-Custom", "one").header("x-custom", "two"), request -> {
            assertThat(request.method()).isEqualTo("GET");
            assertThat(request.path()).isEqualTo("/r/a b");
            assertThat(request.path("id")).isEqualTo("a b");
            assertThat(request.target()).isEqualTo("/r/a%20b?x=1");
            assertThat(request.scheme()).isEqualTo("http");
            assertThat(request.host()).isEqualTo("testserver");
            assertThat(request.remoteAddress()).isEqualTo("127.0.0.1");
            assertThat(request.header("X-CUSTOM")).contains("one");
            assertThat(request.headers().all("X-Custom")).containsExactly("one", "two");
            assertThat(request.routeName()).contains("GET");
            assertThatThrownBy(() -> request.path("name"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The route /r/{id} has no parameter 'name'.");
        });
    }

    @Test
    void readsTheQuery() {
        look(TestRequest.get("/r/1?a=1&b=x+y%2B%C3%A4&a=2&&flag&=none&c=d=e"), request -> {
            assertThat(request.query("a")).contains("1");
            assertThat(request.queries("a")).containsExactly("1", "2");
            assertThat(request.query("b")).contains("x y+ä");
            assertThat(request.query("flag")).contains("");
            assertThat(request.query("")).contains("none");
            assertThat(request.query("c")).contains("d=e");
            assertThat(request.query("z")).isEmpty();
            assertThat(request.queries("z")).isEmpty();
        });
    }

    @Test
    void refusesAQueryThatIsTooLongOrWronglyEncoded() {
        look(
                TestRequest.get("/r/1?" + "a=1&".repeat(1_001)),
                request -> assertThatThrownBy(() -> request.query("a"))
                        .isInstanceOf(HttpException.class)
                        .hasMessage("The query has more than 1000 parameters."));
        look(
                TestRequest.get("/r/1?a=%FF"),
                request -> assertThatThrownBy(() -> request.query("a"))
                        .isInstanceOf(HttpException.class)
                        .hasMessage("The query is not percent-encoded UTF-8."));
    }

    @Test
    void readsCookies() {
        look(
                TestRequest.get("/r/1")
                        .header("Cookie", "a=1; b=\"two\"; broken; =x; c=3=4;a=other ; d=")
                        .header("Cookie", "e=5"),
                request -> {
                    assertThat(request.cookie("a")).contains("1");
                    assertThat(request.cookie("b")).contains("two");
                    assertThat(request.cookie("c")).contains("3=4");
                    assertThat(request.cookie("d")).contains("");
                    assertThat(request.cookie("e")).contains("5");
                    assertThat(request.cookie("broken")).isEmpty();
                });
    }

    @Test
    void readsAForm() {
        look(
                TestRequest.post("/r/1")
                        .body(
                                "application/x-www-form-urlencoded; charset=UTF-8",
                                "name=J%C3%A4ne+Doe&tag=a&tag=b&empty="),
                request -> assertThat(request.input())
                        .isEqualTo(new InputValue.Members(
                                Map.of(
                                        "name",
                                        new InputValue.Raw("Jäne Doe"),
                                        "tag",
                                        new InputValue.Items(List.of(new InputValue.Raw("a"), new InputValue.Raw("b"))),
                                        "empty",
                                        new InputValue.Raw("")),
                                true)));
    }

    @Test
    void readsAFormWhoseClientEncodedTooLittle() {
        look(
                TestRequest.post("/r/1").body("application/x-www-form-urlencoded", "name=Jäne €"),
                request -> assertThat(request.input())
                        .isEqualTo(new InputValue.Members(Map.of("name", new InputValue.Raw("Jäne €")), true)));
    }

    @Test
    void tellsAnEmptyFormFromNoBody() {
        look(
                TestRequest.post("/r/1").body("application/x-www-form-urlencoded", ""),
                request -> assertThat(request.input()).isEqualTo(new InputValue.Members(Map.of(), true)));
        look(TestRequest.post("/r/1"), request -> assertThat(request.input()).isEqualTo(new InputValue.Absent()));
        look(
                TestRequest.post("/r/1").body("application/json", ""),
                request -> assertThat(request.input()).isEqualTo(new InputValue.Absent()));
    }

    @Test
    void readsJsonByAnyOfItsNames() {
        for (String type :
                List.of("application/json", "Application/JSON;charset=utf-8", "application/merge-patch+json")) {
            look(
                    TestRequest.post("/r/1").body(type, "[true]"),
                    request -> assertThat(request.input())
                            .isEqualTo(new InputValue.Items(List.of(new InputValue.Bool(true)))));
        }
    }

    @Test
    void handsTheBodyOverAsItWasSent() {
        byte[] content = "raw ä".getBytes(StandardCharsets.ISO_8859_1);
        look(TestRequest.post("/r/1").body("text/plain; charset=latin1", content), request -> {
            assertThat(request.body()).isEqualTo(content);
            assertThatThrownBy(request::input).hasMessage("The body is in latin1. Send it in UTF-8.");
        });
    }

    @Test
    void saysWhichBodiesItReads() {
        look(
                TestRequest.post("/r/1").body("multipart/form-data; boundary=x", "--x--"),
                request -> assertThatThrownBy(request::input)
                        .hasMessage("The body is multipart/form-data, which this site does not read. Send the form as"
                                + " application/x-www-form-urlencoded: leave out the attribute enctype."));
        look(
                TestRequest.post("/r/1").body("text/xml", "<a/>"),
                request -> assertThatThrownBy(request::input)
                        .hasMessage(
                                "The body is text/xml. Send application/json or application/x-www-form-urlencoded."));
    }
}
