package cotlette.web.staticfile;

import cotlette.api.application.Application;
import cotlette.api.settings.Settings;
import cotlette.api.spi.Resources;
import cotlette.api.spi.ServiceFactory;
import java.time.Clock;

/** Makes the static files of an application. */
public final class StaticFilesFactory implements ServiceFactory<StaticFiles> {
    /** Creates the factory. */
    public StaticFilesFactory() {}

    @Override
    public Class<StaticFiles> type() {
        return StaticFiles.class;
    }

    @Override
    public StaticFiles create(Application application) {
        Settings settings = application.settings();
        return new StaticFiles(
                application.service(Resources.class),
                settings.staticFiles().url(),
                settings.debug(),
                Clock.systemUTC());
    }
}
