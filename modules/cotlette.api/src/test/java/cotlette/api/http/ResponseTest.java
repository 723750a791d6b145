package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
    @Test
    void staysAsItIsWhenAnotherIsMadeOfIt() {
        Response ok = Response.text("hello");
        Response other = ok.status(201).header("X-A", "1");

        assertThat(ok.status()).isEqualTo(200);
        assertThat(ok.header("X-A")).isEmpty();
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.header("x-a")).contains("1");
    }

    @Test
    void replacesAHeaderWhateverItsCase() {
        Response response = Response.text("").header("X-A", "1").header("x-a", "2");

        assertThat(response.headers())
                .filteredOn(header -> header.name().equalsIgnoreCase("X-A"))
                .hasSize(1);
    }

    /** U+010D and U+010A become CR and LF when a server sends their lower byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=y",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u010D\u010ASet-Cookie: x=y",
                "日本"
            })
    void refusesHeadersThatWouldEndEarly(String text) {
        assertThatThrownBy(() -> Response.text("").header("X-Name", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The response header 'X-Name' holds a line break, another control character, or one beyond ISO 8859-1."
                                + " Encode the value first.");
        assertThatThrownBy(() -> Response.text("").addHeader(text, "value"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.bytes(text, new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsWhatHeadersMayHold() {
        assertThat(Response.text("").header("X-Name", "a b\t\"c\"; d=é").header("x-name"))
                .contains("a b\t\"c\"; d=é");
    }

    @ParameterizedTest
    @CsvSource({
        "/users/7?a=b&c=%20#top, /users/7?a=b&c=%20#top",
        "/tags/日本 x, /tags/%E6%97%A5%E6%9C%AC%20x",
        "https://example.com/ä, https://example.com/%C3%A4"
    })
    void redirectsToWhatBrowsersUnderstand(String location, String sent) {
        assertThat(Response.redirect(location).header("Location")).contains(sent);
    }

    @Test
    void redirectsNowhereElseByALineBreak() {
        assertThat(Response.redirect("/x\r\nSet-Cookie: a=b\u010D\u010A").header("Location"))
                .contains("/x%0D%0ASet-Cookie:%20a=b%C4%8D%C4%8A");
    }

    @Test
    void addsDefaultsOnlyWhereNothingIsSet() {
        Response response = Response.text("")
                .header("X-One", "own")
                .defaultHeaders(
                        List.of(new Response.Header("x-one", "default"), new Response.Header("X-Two", "default")));

        assertThat(response.headers())
                .containsExactly(
                        new Response.Header("Content-Type", "text/plain; charset=utf-8"),
                        new Response.Header("X-One", "own"),
                        new Response.Header("X-Two", "default"));
    }

    @Test
    void hasAContextOnlyWhenItIsATemplate() {
        assertThat(Response.template("a.html").with("x", 1).with("y", null).body())
                .isInstanceOfSatisfying(
                        ResponseBody.Template.class,
                        template -> assertThat(template.context()).containsKeys("x", "y"));
        assertThatThrownBy(() -> Response.text("a").with("x", 1))
                .hasMessage("Only a response made by Response.template(…) has a context to put 'x' in.");
    }
}
