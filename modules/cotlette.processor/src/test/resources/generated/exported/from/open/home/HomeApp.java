package open.home;

import module cotlette.api;

/** The app. */
public final class HomeApp implements App {
    /** Creates the app. */
    public HomeApp() {}

    @Override
    public AppParts parts() {
        return new HomeApp_();
    }
}
