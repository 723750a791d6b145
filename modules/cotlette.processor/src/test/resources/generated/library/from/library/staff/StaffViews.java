package library.staff;

import module cotlette.api;

public class StaffViews {
    @Get("/ping")
    Response ping() {
        return Response.text("pong");
    }
}
