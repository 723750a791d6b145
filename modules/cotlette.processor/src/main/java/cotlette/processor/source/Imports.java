package cotlette.processor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The single-type imports of a source file. Who asks first for a simple name gets it; the others are written in full. */
final class Imports {
    private static final String JAVA_LANG = "java.lang";

    private final String packageName;
    private final Predicate<String> declaredBeside;
    private final Map<String, String> taken = new HashMap<>();
    private final SortedSet<String> imported = new TreeSet<>();

    /**
     * Creates the imports of a file.
     *
     * @param declaredBeside tells whether the file's package has a class of a simple name, which then hides that of {@code java.lang}
     */
    Imports(String packageName, Predicate<String> declaredBeside) {
        this.packageName = packageName;
        this.declaredBeside = declaredBeside;
    }

    /** Keeps a simple name for a nested class or a type variable of the file. */
    void reserve(String simpleName) {
        taken.put(simpleName, "");
    }

    /** Returns the name under which the file can use a top-level class. */
    String name(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String simpleName = qualifiedName.substring(dot + 1);
        String owner = taken.putIfAbsent(simpleName, qualifiedName);
        if (owner != null) {
            return owner.equals(qualifiedName) ? simpleName : qualifiedName;
        }
        if (needsImport(qualifiedName.substring(0, Math.max(dot, 0)), simpleName)) {
            imported.add(qualifiedName);
        }
        return simpleName;
    }

    private boolean needsImport(String ofPackage, String simpleName) {
        return !ofPackage.equals(packageName) && (!ofPackage.equals(JAVA_LANG) || declaredBeside.test(simpleName));
    }

    /** Returns the names to import, in their order. */
    SortedSet<String> imported() {
        return imported;
    }
}
