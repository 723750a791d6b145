package cotlette.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Packages in which null is not kept out by the compiler. */
final class NullMarkedPackages {
    private NullMarkedPackages() {}

    static List<String> violations(Collection<CompiledClass> classes) {
        Set<String> marked = classes.stream()
                .filter(type -> type.name().endsWith(".package-info"))
                .filter(type -> type.annotations().contains("org.jspecify.annotations.NullMarked"))
                .map(CompiledClass::packageName)
                .collect(Collectors.toSet());
        return classes.stream()
                .map(CompiledClass::packageName)
                .distinct()
                .filter(name -> !marked.contains(name))
                .map(name -> name + " is not @NullMarked. Add it to the package-info.java of the package.")
                .toList();
    }
}
