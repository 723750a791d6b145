package site;

import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;
import site.rows.RowViews_;

/** The routes of the site. */
public final class Urls implements UrlConf {
    @Override
    public void urls(Routes routes) {
        routes.include(new RowViews_());
    }
}
