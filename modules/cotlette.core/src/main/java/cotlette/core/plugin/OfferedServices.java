package cotlette.core.plugin;

import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;

/** The services that plug-ins can provide: all that a module of the framework looks for. */
record OfferedServices(Set<String> names) {
    private static final String FRAMEWORK = "cotlette.";

    static OfferedServices ofRuntime() {
        return new OfferedServices(ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .filter(descriptor -> descriptor.name().startsWith(FRAMEWORK))
                .flatMap(descriptor -> descriptor.uses().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Returns whether a module makes its jar a plug-in. One without a descriptor does only where the service is not ours, as with the
     * drivers of databases: what is compiled against our API is a module.
     */
    boolean anyOf(ModuleDescriptor module) {
        return module.provides().stream().anyMatch(provides -> isOffered(module, provides.service()));
    }

    private boolean isOffered(ModuleDescriptor module, String service) {
        return names.contains(service) && !(module.isAutomatic() && service.startsWith(FRAMEWORK));
    }

    boolean isOurs(String service) {
        return names.contains(service) && service.startsWith(FRAMEWORK);
    }
}
