package cotlette.core;

import cotlette.api.base.CotletteException;
import cotlette.api.spi.ApplicationLayer;
import cotlette.api.spi.ServiceFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceConfigurationError;

/** Finds the factories of services in a layer and its parents. */
final class FactoryFinder {
    private FactoryFinder() {}

    static Map<Class<?>, ServiceFactory<?>> in(ModuleLayer layer) {
        Map<Class<?>, ServiceFactory<?>> factories = new HashMap<>();
        try {
            for (ServiceFactory<?> factory : new ApplicationLayer(layer).services(ServiceFactory.class)) {
                ServiceFactory<?> other = factories.putIfAbsent(factory.type(), factory);
                if (other != null) {
                    throw new CotletteException(
                            "Two factories make the service " + factory.type().getName() + ": " + Providers.name(other)
                                    + " and " + Providers.name(factory) + ". Remove one of the two modules.");
                }
            }
        } catch (ServiceConfigurationError broken) {
            throw Providers.broken(ServiceFactory.class, broken);
        }
        return Map.copyOf(factories);
    }
}
