package open.home;

import cotlette.api.base.Generated;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;

/** Enters the routes of {@link HiddenViews} and calls it for them. */
@SuppressWarnings("exports")
@Generated(from = "open.home.HiddenViews")
public final class HiddenViews_ implements RouteSource {
    private final HiddenViews views;

    /** Makes the views. */
    public HiddenViews_(HiddenOut out) {
        this(new HiddenViews(out));
    }

    /** Calls {@code views}. */
    public HiddenViews_(HiddenViews views) {
        this.views = views;
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/", this::nothing).name("HiddenViews.nothing");
    }

    private Response nothing(Request request) {
        views.nothing();
        return Response.empty();
    }
}
