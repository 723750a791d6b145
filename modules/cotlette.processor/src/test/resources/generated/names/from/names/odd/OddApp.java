package names.odd;

import module cotlette.api;

public final class OddApp implements App {
    @Override
    public AppParts parts() {
        return new OddApp_();
    }
}
