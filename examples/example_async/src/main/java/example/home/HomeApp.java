package example.home;

import cotlette.api.App;
import cotlette.api.AppParts;

/** The front page. */
public final class HomeApp implements App {
    @Override
    public AppParts parts() {
        return new HomeApp_();
    }
}
