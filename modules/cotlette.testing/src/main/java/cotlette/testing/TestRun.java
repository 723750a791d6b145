package cotlette.testing;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.settings.Settings;
import cotlette.api.spi.MigrationService;
import cotlette.core.ApplicationBuilder;
import cotlette.core.LoadedSettings;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.SystemChecks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The application that the tests of one run share, with its test databases; JUnit closes it when the run is over. */
final class TestRun implements AutoCloseable {
    private static final Namespace NAMESPACE = Namespace.create(TestRun.class);

    private final List<TestDatabase> databases;
    private final RunningApplication application;

    private TestRun(List<TestDatabase> databases, RunningApplication application) {
        this.databases = databases;
        this.application = application;
    }

    /** Returns the run that a test belongs to, started by the first one that asks. */
    static TestRun of(ExtensionContext context) {
        Store store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        return store.getOrComputeIfAbsent(
                TestRun.class,
                _ -> start(TestSettings.of(context), layer(context.getRequiredTestClass())),
                TestRun.class);
    }

    /** Of a test on the class path, the application is what was on the paths of the JVM. */
    private static ModuleLayer layer(Class<?> test) {
        ModuleLayer layer = test.getModule().getLayer();
        return layer == null ? ModuleLayer.boot() : layer;
    }

    private static TestRun start(SettingsLoader loader, ModuleLayer layer) {
        LoadedSettings loaded = loader.load();
        Settings given = loaded.settings();
        List<TestDatabase> databases = new ArrayList<>();
        try {
            List<String> changes = new ArrayList<>(TestSettings.changes(loaded));
            given.databases().keySet().stream().sorted().forEach(name -> {
                TestDatabase database = TestDatabase.make(name, given, layer);
                databases.add(database);
                changes.add("databases." + name + ".url=" + database.url());
            });
            return new TestRun(databases, application(loader.set(changes).load(), layer));
        } catch (RuntimeException | Error failure) {
            drop(databases, failure);
            throw failure;
        }
    }

    private static RunningApplication application(LoadedSettings settings, ModuleLayer layer) {
        RunningApplication application =
                ApplicationBuilder.of(settings).layer(layer).start();
        try {
            check(application);
            application
                    .findService(MigrationService.class)
                    .ifPresent(migrations -> settings.settings()
                            .databases()
                            .keySet()
                            .forEach(database -> application.run(() -> migrations.apply(database))));
            return application;
        } catch (RuntimeException | Error failure) {
            application.close();
            throw failure;
        }
    }

    private static void check(RunningApplication application) {
        String errors = SystemChecks.errors(SystemChecks.run(application));
        if (!errors.isEmpty()) {
            throw new CotletteException("The project has errors, so its tests cannot run:\n\n" + errors);
        }
    }

    private static void drop(List<TestDatabase> databases, Throwable failure) {
        for (TestDatabase database : databases) {
            try {
                database.close();
            } catch (RuntimeException another) {
                failure.addSuppressed(another);
            }
        }
    }

    Application application() {
        return application;
    }

    /** Removes all rows of all models, as after the migrations of an empty project. */
    void emptyTables() {
        application.run(() -> databases.forEach(database -> database.empty(application)));
    }

    @Override
    public void close() {
        try {
            application.close();
        } finally {
            databases.forEach(TestDatabase::close);
        }
    }
}
