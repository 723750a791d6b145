package library;

import java.time.Clock;
import library.catalogue.BookViews_;
import library.staff.StaffViews_;
import module cotlette.api;

public final class Urls implements UrlConf {
    @Override
    public void urls(Routes routes) {
        routes.include(new BookViews_(Clock.systemUTC()));
        routes.include("/staff", new StaffViews_());
    }
}
