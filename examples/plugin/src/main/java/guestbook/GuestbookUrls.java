package guestbook;

import cotlette.api.http.Routes;
import cotlette.api.http.UrlConf;

/** Where the page is, in every project that has the app installed. */
public final class GuestbookUrls implements UrlConf {
    @Override
    public void urls(Routes routes) {
        routes.include("/guestbook", new GuestbookViews_());
    }
}
