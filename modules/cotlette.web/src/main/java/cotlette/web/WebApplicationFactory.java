package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.spi.ServiceFactory;

/**
 * Makes an application answer requests, from what its modules provide.
 *
 * @since 0.1
 */
public final class WebApplicationFactory implements ServiceFactory<WebApplication> {
    /** Creates the factory. */
    public WebApplicationFactory() {}

    @Override
    public Class<WebApplication> type() {
        return WebApplication.class;
    }

    @Override
    public WebApplication create(Application application) {
        return new WebApplication(application, WebParts.provided(application));
    }
}
