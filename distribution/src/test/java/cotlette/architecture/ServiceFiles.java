package cotlette.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Services that a module descriptor provides, but not the jar's {@code META-INF/services}, which counts on a class path. */
final class ServiceFiles {
    /** The program and its tools run as modules only. */
    private static final Set<String> PROGRAM = Set.of("cotlette.commands", "cotlette.dev");

    private ServiceFiles() {}

    static List<String> violations(Collection<ModuleReference> modules) throws IOException {
        List<String> found = new ArrayList<>();
        for (ModuleReference module : modules) {
            if (!PROGRAM.contains(module.descriptor().name())) {
                try (ModuleReader reader = module.open()) {
                    for (ModuleDescriptor.Provides provides :
                            module.descriptor().provides()) {
                        String file = "META-INF/services/" + provides.service();
                        if (!lines(reader, file).equals(provides.providers())) {
                            found.add(module.descriptor().name() + ": " + file + " should say " + provides.providers()
                                    + ".");
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> lines(ModuleReader reader, String file) throws IOException {
        Optional<InputStream> opened = reader.open(file);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (var in = opened.get()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
