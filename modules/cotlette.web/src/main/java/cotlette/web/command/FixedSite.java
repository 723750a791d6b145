package cotlette.web.command;

import cotlette.api.application.Application;
import cotlette.api.http.Response;
import cotlette.api.spi.ServerRequest;
import cotlette.core.RunningApplication;
import cotlette.web.WebApplication;
import cotlette.web.spi.LiveSite;

/** A site that stays as it was at the start. */
final class FixedSite implements LiveSite.Site {
    private final RunningApplication application;
    private final WebApplication web;

    FixedSite(RunningApplication application) {
        this.application = application;
        this.web = application.service(WebApplication.class);
    }

    @Override
    public Response handle(ServerRequest request) {
        return web.handle(request);
    }

    @Override
    public Application application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
    }
}
