package cotlette.db.tck;

import cotlette.api.settings.DatabaseSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Databases whose tables the next test of the same class finds again, and empties: on a server, making them takes ten times as long as a
 * test.
 */
final class KeptDatabases {
    private static final Namespace NAMESPACE = Namespace.create(KeptDatabases.class);

    private final Map<Object, Map<String, DatabaseSettings>> byTests = new ConcurrentHashMap<>();

    /** Returns those of a run of tests. */
    static KeptDatabases of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(KeptDatabases.class, _ -> new KeptDatabases(), KeptDatabases.class);
    }

    /** Hands out the databases that a test of the same class has left; none when there are none. */
    Map<String, DatabaseSettings> take(Object tests) {
        Map<String, DatabaseSettings> left = byTests.remove(tests);
        return left == null ? Map.of() : left;
    }

    void keep(Object tests, Map<String, DatabaseSettings> databases) {
        byTests.put(tests, databases);
    }
}
