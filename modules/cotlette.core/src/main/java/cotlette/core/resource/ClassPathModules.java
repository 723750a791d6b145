package cotlette.core.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The modules that lie on the class path, and are none there: when Maven or an editor runs the tests of a project, the framework is among
 * them, and perhaps the project.
 */
record ClassPathModules(List<ModuleReference> all) {
    static ClassPathModules find() {
        try {
            return new ClassPathModules(Collections.list(ClassLoader.getSystemResources("module-info.class")).stream()
                    .flatMap(descriptor -> folderOrJar(descriptor).stream())
                    .distinct()
                    .flatMap(place -> ModuleFinder.of(place).findAll().stream())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The class path cannot be read", unreadable);
        }
    }

    private static Optional<Path> folderOrJar(URL descriptor) {
        return switch (descriptor.getProtocol()) {
            case "jar" -> {
                String path = descriptor.getPath();
                yield Optional.of(Path.of(URI.create(path.substring(0, path.indexOf("!/")))));
            }
            case "file" ->
                Optional.ofNullable(Path.of(URI.create(descriptor.toString())).getParent());
            default -> Optional.empty();
        };
    }

    /** Returns the module that a class was loaded from. */
    Optional<ModuleReference> of(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return all.stream()
                .filter(module -> source != null
                        && module.location()
                                .filter(place -> Path.of(place)
                                        .equals(Path.of(
                                                URI.create(source.getLocation().toString()))))
                                .isPresent())
                .findFirst();
    }
}
