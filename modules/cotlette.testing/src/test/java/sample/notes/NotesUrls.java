package sample.notes;

import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;

/** Its routes. */
public final class NotesUrls implements UrlConf {
    @Override
    public void urls(Routes routes) {
        routes.include(new NotesViews_());
    }
}
