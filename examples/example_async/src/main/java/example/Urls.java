package example;

import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;
import example.home.HomeViews_;
import example.people.GroupApi_;
import example.people.GroupViews_;
import example.people.UserApi_;
import example.people.UserViews_;

/** Every page and API of the site. */
public final class Urls implements UrlConf {
    @Override
    public void urls(Routes routes) {
        routes.include(new HomeViews_());
        routes.include("/users", new UserViews_());
        routes.include("/groups", new GroupViews_());
        routes.include("/api/users", new UserApi_());
        routes.include("/api/groups", new GroupApi_());
    }
}
