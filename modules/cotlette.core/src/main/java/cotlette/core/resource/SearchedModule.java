package cotlette.core.resource;

import cotlette.api.Apps;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        ClassPathModules classPath =
                layer == ModuleLayer.boot() ? ClassPathModules.find() : new ClassPathModules(List.of());
        Map<String, SearchedModule> modules = new LinkedHashMap<>();
        apps.all().stream()
                .flatMap(installed -> reference(installed.app().getClass(), classPath).stream())
                .forEach(found -> modules.putIfAbsent(found.descriptor().name(), new SearchedModule(found, true)));
        Stream<ModuleReference> resolved = withParents(layer)
                .distinct()
                .flatMap(some -> some.configuration().modules().stream())
                .map(ResolvedModule::reference);
        Stream.concat(resolved, classPath.all().stream())
                .map(found -> new SearchedModule(found, false))
                .filter(found -> found.name().startsWith(FRAMEWORK))
                .sorted(Comparator.comparing(SearchedModule::name))
                .forEach(found -> modules.putIfAbsent(found.name(), found));
        return new ArrayList<>(modules.values());
    }

    private static Optional<ModuleReference> reference(Class<?> app, ClassPathModules classPath) {
        Module module = app.getModule();
        return module.getLayer() == null
                ? classPath.of(app)
                : module.getLayer().configuration().findModule(module.getName()).map(ResolvedModule::reference);
    }

    private static Stream<ModuleLayer> withParents(ModuleLayer layer) {
        return Stream.concat(Stream.of(layer), layer.parents().stream().flatMap(SearchedModule::withParents));
    }
}
