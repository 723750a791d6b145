package library.staff;

import module cotlette.api;

@AppLabel("personnel")
public final class StaffApp implements App {
    @Override
    public AppParts parts() {
        return new StaffApp_();
    }
}
