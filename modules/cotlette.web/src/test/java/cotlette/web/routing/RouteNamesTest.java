package cotlette.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.CotletteException;
import cotlette.api.http.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteNamesTest {
    private final RouteNames names = Router.of(RouteCollector.collect(List.of(routes -> {
                routes.get("/users/", request -> Response.empty()).name("UserViews.list");
                routes.get("/users/{id}", request -> Response.empty()).name("UserViews.show");
                routes.get("/{a}/{b}", request -> Response.empty()).name("pair");
            })))
            .names();

    @Test
    void findsThePathOfARoute() {
        assertThat(names.url("UserViews.list")).isEqualTo("/users/");
        assertThat(names.url("UserViews.show", 7L)).isEqualTo("/users/7");
        assertThat(names.url("pair", "x y", "ü")).isEqualTo("/x%20y/%C3%BC");
    }

    @Test
    void suggestsTheNearestName() {
        assertThatThrownBy(() -> names.url("UserViews.shwo", 7))
                .isInstanceOf(CotletteException.class)
                .hasMessage("No route is named 'UserViews.shwo'. Did you mean 'UserViews.show'?");
    }

    @Test
    void listsTheNamesWhereNoneIsNear() {
        assertThatThrownBy(() -> names.url("ShopViews.basket"))
                .hasMessage("No route is named 'ShopViews.basket'. Names: UserViews.list, UserViews.show, pair.");
    }

    @Test
    void saysWhichParametersARouteTakes() {
        assertThatThrownBy(() -> names.url("pair", 1))
                .hasMessage("The route pair (/{a}/{b}) takes a, b, but was given [1].");
        assertThatThrownBy(() -> names.url("UserViews.list", 1, 2))
                .hasMessage("The route UserViews.list (/users/) takes no parameters, but was given [1, 2].");
    }
}
