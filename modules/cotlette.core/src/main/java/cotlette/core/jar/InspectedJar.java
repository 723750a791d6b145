package cotlette.core.jar;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Set;

/**
 * A jar that can be used as a module, as far as can be seen from outside.
 *
 * @param file where it is
 * @param reference its module; an automatic one when it has no descriptor
 * @param entries the names of all files in it
 */
public record InspectedJar(Path file, ModuleReference reference, Set<String> entries) {
    private static final String VERSIONS = "META-INF/versions/";

    /** Copies the names, so that nobody changes them later. */
    public InspectedJar {
        entries = Set.copyOf(entries);
    }

    /** Returns what the module says of itself. */
    public ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    /** Returns the name of the module. */
    public String name() {
        return descriptor().name();
    }

    /** Returns whether it has a class, be it for newer versions of Java only. */
    public boolean hasClass(String name) {
        String entry = name.replace('.', '/') + ".class";
        return entries.contains(entry)
                || entries.stream().anyMatch(other -> other.startsWith(VERSIONS) && other.endsWith("/" + entry));
    }

    /** Returns the name of the file. */
    public String fileName() {
        return file.getFileName().toString();
    }
}
