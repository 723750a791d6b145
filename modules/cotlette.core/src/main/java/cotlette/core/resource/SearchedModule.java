package cotlette.core.resource;

import cotlette.api.Apps;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A module in which resources are looked for.
 *
 * @param ofApp whether an installed app lives in it, else it is one of the framework
 */
record SearchedModule(ModuleReference reference, boolean ofApp) {
    private static final String FRAMEWORK = "cotlette.";

    String name() {
        return reference.descriptor().name();
    }

    /** Returns the modules of the apps in the order of these, then those of the framework in the order of their names. */
    static List<SearchedModule> of(Apps apps, ModuleLayer layer) {
        Map<String, SearchedModule> modules = new LinkedHashMap<>();
        apps.all().stream()
                .map(installed -> installed.app().getClass().getModule())
                .filter(module -> module.getLayer() != null)
                .flatMap(module -> module.getLayer().configuration().findModule(module.getName()).stream())
                .forEach(found -> modules.putIfAbsent(found.name(), new SearchedModule(found.reference(), true)));
        withParents(layer)
                .flatMap(some -> some.configuration().modules().stream())
                .filter(found -> found.name().startsWith(FRAMEWORK))
                .sorted(Comparator.comparing(ResolvedModule::name))
                .forEach(found -> modules.putIfAbsent(found.name(), new SearchedModule(found.reference(), false)));
        return new ArrayList<>(modules.values());
    }

    private static Stream<ModuleLayer> withParents(ModuleLayer layer) {
        return Stream.concat(Stream.of(layer), layer.parents().stream().flatMap(SearchedModule::withParents));
    }
}
