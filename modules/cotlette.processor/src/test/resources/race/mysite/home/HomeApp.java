package mysite.home;

import module cotlette.api;

public final class HomeApp implements App {
    @Override
    public AppParts parts() {
        return new HomeApp_();
    }
}
