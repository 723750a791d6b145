package cotlette.core;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.Optional;
import java.util.Set;

/** Finds one module. */
record SingleModuleFinder(ModuleReference reference) implements ModuleFinder {
    @Override
    public Optional<ModuleReference> find(String name) {
        return Optional.of(reference).filter(found -> found.descriptor().name().equals(name));
    }

    @Override
    public Set<ModuleReference> findAll() {
        return Set.of(reference);
    }
}
