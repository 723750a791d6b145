package open.home;

import module cotlette.api;

class HiddenViews {
    HiddenViews(HiddenOut out) {}

    @Get("/")
    void nothing() {}
}
