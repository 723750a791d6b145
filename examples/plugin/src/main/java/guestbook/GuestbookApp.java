package guestbook;

import cotlette.api.App;
import cotlette.api.AppParts;

/** What visitors have written. */
public final class GuestbookApp implements App {
    @Override
    public AppParts parts() {
        return new GuestbookApp_();
    }
}
