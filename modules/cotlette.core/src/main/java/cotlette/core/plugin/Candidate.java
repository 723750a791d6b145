package cotlette.core.plugin;

import cotlette.core.jar.InspectedJar;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What may be a plug-in, as far as can be seen from outside.
 *
 * @param file its jar, or the folder of its jars
 * @param main the modules that provide services, at least one
 * @param jars all modules, those that the main ones bring along included
 */
record Candidate(Path file, List<ModuleDescriptor> main, List<InspectedJar> jars) {
    String name() {
        return main.getFirst().name();
    }

    Set<String> modules() {
        return jars.stream().map(InspectedJar::name).collect(Collectors.toSet());
    }

    Set<String> mainModules() {
        return main.stream().map(ModuleDescriptor::name).collect(Collectors.toSet());
    }

    ModuleFinder finder() {
        return ModuleFinder.of(jars.stream().map(InspectedJar::file).toArray(Path[]::new));
    }

    /** Returns the modules it needs and does not bring along, in the order of their names. */
    Set<String> requires() {
        Set<String> own = modules();
        return jars.stream()
                .flatMap(jar -> jar.descriptor().requires().stream())
                .filter(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .filter(required -> !own.contains(required))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
