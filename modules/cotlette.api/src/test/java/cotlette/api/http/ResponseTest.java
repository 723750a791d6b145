package cotlette.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b=c", "a\nb", "a\0b"})
    void refusesAHeaderThatWouldEndEarly(String value) {
        assertThatThrownBy(() -> Response.redirect(value)).isInstanceOf(IllegalArgumentException.class);
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
