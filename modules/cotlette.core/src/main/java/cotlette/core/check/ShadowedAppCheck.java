package cotlette.core.check;

import cotlette.api.App;
import cotlette.api.Apps;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.spi.ApplicationLayer;
import java.util.List;
import java.util.ServiceLoader;

/** Finds apps of plug-ins in whose place the project has one of its own. */
final class ShadowedAppCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        List<InstalledApp> own = application.service(Apps.class).all().stream()
                .filter(installed -> layerOf(installed.app()) == layer)
                .toList();
        return ServiceLoader.load(layer, App.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(app -> layerOf(app) != layer)
                .flatMap(app -> own.stream()
                        .filter(installed -> isShadowed(installed, app))
                        .map(installed -> message(installed, app)))
                .toList();
    }

    private static ModuleLayer layerOf(App app) {
        return app.getClass().getModule().getLayer();
    }

    private static boolean isShadowed(InstalledApp installed, App app) {
        return installed.parts().label().equals(app.parts().label());
    }

    private static CheckMessage message(InstalledApp installed, App app) {
        return CheckMessage.warning(
                "apps.W002",
                "The app '" + installed.parts().label() + "' is that of the project, "
                        + installed.app().getClass().getName() + ", and not that of the plug-in "
                        + app.getClass().getModule().getName() + ".",
                "Give the project's app another label with @AppLabel(\"…\") to use both.");
    }
}
