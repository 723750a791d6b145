package cotlette.testing;

import cotlette.core.SettingsLoader;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.engine.support.store.NamespacedHierarchicalStore;

/**
 * Where a program that runs tests says which project it means, and with which settings. For such programs; projects do not need it.
 *
 * @since 0.1
 */
public final class RunSettings {
    private static final String NAME = "cotlette.testing.settings";

    private RunSettings() {}

    /** Leaves settings in the store of a launcher session. */
    public static void put(NamespacedHierarchicalStore<Namespace> session, SettingsLoader settings) {
        session.put(Namespace.create(NAME), SettingsLoader.class, settings);
    }

    static Optional<SettingsLoader> of(ExtensionContext context) {
        return Optional.ofNullable(
                context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(NAME))
                        .get(SettingsLoader.class, SettingsLoader.class));
    }
}
