package cotlette.core.layer;

import cotlette.api.base.Stability;
import java.lang.module.Configuration;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the module of a project stands on: its libraries, plug-ins, and the modules with which the JVM was started. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class Foundation {
    private final List<ModuleLayer> plugins;
    private final Optional<ModuleLayer> libraries;

    private Foundation(List<ModuleLayer> plugins, Optional<ModuleLayer> libraries) {
        this.plugins = List.copyOf(plugins);
        this.libraries = libraries;
    }

    /** Returns the modules with which the JVM was started, alone. */
    public static Foundation ofRuntime() {
        return new Foundation(List.of(), Optional.empty());
    }

    /** Returns the same with the layers of these plug-ins in place of others. */
    public Foundation withPlugins(List<ModuleLayer> layers) {
        return new Foundation(layers, libraries);
    }

    /** Returns the same with these libraries in place of others. */
    public Foundation withLibraries(Libraries found) {
        return new Foundation(plugins, found.layer());
    }

    /** Returns the layers a project's layer has as parents, those first in which modules and services are looked for first. */
    public List<ModuleLayer> layers() {
        List<ModuleLayer> layers = new ArrayList<>();
        libraries.ifPresent(layers::add);
        layers.addAll(plugins);
        layers.add(ModuleLayer.boot());
        return layers;
    }

    /** Returns their configurations, in the same order. */
    public List<Configuration> configurations() {
        return layers().stream().map(ModuleLayer::configuration).toList();
    }

    /** Returns the jars of libraries and plug-ins, to be compiled against together with the modules of this JVM. */
    public List<Path> jars() {
        return Stream.concat(libraries.stream(), plugins.stream())
                .flatMap(layer -> layer.configuration().modules().stream())
                .map(ResolvedModule::reference)
                .map(ModuleReference::location)
                .flatMap(Optional::stream)
                .map(Path::of)
                .toList();
    }

    /** Returns the libraries that are no modules by themselves: whoever requires one of them may use them all. */
    public List<Module> automaticLibraries() {
        return libraries.stream()
                .flatMap(layer -> layer.modules().stream())
                .filter(module -> module.getDescriptor().isAutomatic())
                .toList();
    }

    /** Returns the loader to ask for classes of modules that are read without being named. */
    public ClassLoader loader() {
        return libraries
                .flatMap(layer -> layer.modules().stream().findFirst())
                .map(Module::getClassLoader)
                .orElseGet(ClassLoader::getSystemClassLoader);
    }
}
