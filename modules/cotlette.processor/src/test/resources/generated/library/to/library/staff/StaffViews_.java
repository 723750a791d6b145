package library.staff;

import cotlette.api.base.Generated;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;

/** Enters the routes of {@link StaffViews} and calls it for them. */
@Generated(from = "library.staff.StaffViews")
public final class StaffViews_ implements RouteSource {
    private final StaffViews views;

    /** Makes the views. */
    public StaffViews_() {
        this(new StaffViews());
    }

    /** Calls {@code views}. */
    public StaffViews_(StaffViews views) {
        this.views = views;
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/ping", this::ping).name("StaffViews.ping");
    }

    private Response ping(Request request) {
        return views.ping();
    }
}
