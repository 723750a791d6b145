package cotlette.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users | it must start with a slash",
                "'' | it must start with a slash",
                "/a//b | it has two slashes in a row",
                "/a/../b | no client can ask for a segment '..'",
                "/{id | a parameter is a whole segment, such as /users/{id}, not a part of '{id'",
                "/v{version} | a parameter is a whole segment, such as /users/{id}, not a part of 'v{version}'",
                "/{} | '' is no name for a parameter; use letters, digits and underscores",
                "/{user-id} | 'user-id' is no name for a parameter; use letters, digits and underscores",
                "/{id}/x/{id} | the parameter {id} stands in it twice",
                "/a%20b | 'a%20b' must be written decoded, and without query or fragment",
                "/a?b=c | 'a?b=c' must be written decoded, and without query or fragment",
                "/a#b | 'a#b' must be written decoded, and without query or fragment",
            })
    void saysWhyAPathIsNone(String path, String why) {
        assertThatThrownBy(() -> RoutePath.parse(path))
                .isInstanceOf(CotletteException.class)
                .hasMessage("'" + path + "' cannot be the path of a route: " + why + ".");
    }

    @Test
    void fillsParametersInEncoded() {
        RoutePath path = RoutePath.parse("/käse/{name}/{page}/");

        assertThat(path.fill("a/b c?", 7)).isEqualTo("/k%C3%A4se/a%2Fb%20c%3F/7/");
        assertThat(path.fill("50%", "'\"<")).isEqualTo("/k%C3%A4se/50%25/%27%22%3C/");
    }

    @ParameterizedTest
    @CsvSource({"''", ".", ".."})
    void refusesAValueThatNoClientCouldSendBack(String value) {
        assertThatThrownBy(() -> RoutePath.parse("/files/{name}").fill(value))
                .hasMessage("'" + value
                        + "' cannot stand for {name} in /files/{name}: a part of a path is never empty, a dot or"
                        + " two, and holds no NUL.");
    }
}
