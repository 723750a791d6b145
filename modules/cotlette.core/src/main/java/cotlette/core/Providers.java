package cotlette.core;

import cotlette.api.base.CotletteException;
import java.util.ServiceConfigurationError;

/** Speaks about providers of services. */
final class Providers {
    private Providers() {}

    /** Returns the class of a provider, with its module where it has one. */
    static String name(Object provider) {
        Module module = provider.getClass().getModule();
        return provider.getClass().getName() + (module.isNamed() ? " (module " + module.getName() + ")" : "");
    }

    /** Explains why a provider could not be made. */
    static CotletteException broken(Class<?> service, ServiceConfigurationError failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new CotletteException(
                "A provider of " + service.getName() + " could not be made: " + failure.getMessage() + " (" + cause
                        + ")",
                failure);
    }
}
