package cotlette.core.check;

import cotlette.api.App;
import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.spi.ApplicationLayer;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds apps of the project itself that are not installed. Those of the framework are there to choose from. */
final class ForgottenAppCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        ModuleLayer layer = application.service(ApplicationLayer.class).layer();
        if (layer == ModuleLayer.boot()) {
            return List.of();
        }
        Set<Class<?>> installed = application.service(Apps.class).all().stream()
                .map(app -> app.app().getClass())
                .collect(Collectors.toSet());
        return ServiceLoader.load(layer, App.class).stream()
                .map(ServiceLoader.Provider::type)
                .filter(type -> type.getModule().getLayer() == layer && !installed.contains(type))
                .map(type -> CheckMessage.warning(
                        "apps.W001",
                        "The app " + type.getName() + " is not installed.",
                        "Enter its label into installed_apps, or remove it from module-info.java."))
                .toList();
    }
}
