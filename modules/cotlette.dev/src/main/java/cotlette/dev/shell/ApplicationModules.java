package cotlette.dev.shell;

import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The modules of an application that are not the runtime's own: the project, its libraries, and plug-ins. */
final class ApplicationModules {
    private final Set<ModuleLayer> layers = new LinkedHashSet<>();

    ApplicationModules(ModuleLayer layer) {
        add(layer);
    }

    private void add(ModuleLayer layer) {
        if (layer != ModuleLayer.boot() && layers.add(layer)) {
            layer.parents().forEach(this::add);
        }
    }

    /** Returns the modules as they are loaded, the project first. */
    List<Module> loaded() {
        return layers.stream().flatMap(layer -> layer.modules().stream()).toList();
    }

    /** Returns the folders and jars with their classes. */
    List<Path> locations() {
        return layers.stream()
                .flatMap(layer -> layer.configuration().modules().stream())
                .map(ResolvedModule::reference)
                .map(ModuleReference::location)
                .flatMap(Optional::stream)
                .filter(location -> location.getScheme().equals("file"))
                .map(Path::of)
                .toList();
    }

    /** Returns whether a frame of a stack trace is the project's, a library's or a plug-in's, rather than the framework's or the JDK's. */
    boolean owns(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module != null
                && layers.stream()
                        .anyMatch(layer -> layer.modules().stream()
                                .anyMatch(own -> own.getName().equals(module)));
    }

    /** Returns options with which the compiler sees the runtime's modules as the application does. */
    static List<String> compilerOptions() {
        String modulePath = System.getProperty("jdk.module.path", "");
        List<String> options = new ArrayList<>(List.of("-parameters"));
        if (!modulePath.isEmpty()) {
            options.addAll(List.of("--module-path", modulePath, "--add-modules", "ALL-MODULE-PATH"));
        }
        return options;
    }

    /** Returns the class path of this JVM, for those who start it so. */
    static Stream<String> classPath() {
        return Stream.of(System.getProperty("java.class.path", "")).filter(path -> !path.isEmpty());
    }
}
