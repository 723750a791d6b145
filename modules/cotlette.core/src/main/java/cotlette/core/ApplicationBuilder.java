package cotlette.core;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Starts an application from its settings. Immutable; what looks like a change returns another one.
 *
 * {@snippet :
 * try (RunningApplication application = ApplicationBuilder.of(settings).layer(layer).start()) {
 *     application.run(() -> System.out.println(User.objects.count()));
 * }
 * }
 *
 * Apps and services are those of the layer and of its parents; without a layer, those of the modules with which the JVM was started.
 *
 * @since 0.1
 */
public final class ApplicationBuilder {
    private final LoadedSettings settings;
    private final ModuleLayer layer;
    private final Optional<List<App>> apps;

    private ApplicationBuilder(LoadedSettings settings, ModuleLayer layer, Optional<List<App>> apps) {
        this.settings = settings;
        this.layer = layer;
        this.apps = apps;
    }

    /** Uses settings with their sources, so that messages say where a value stands. */
    public static ApplicationBuilder of(LoadedSettings settings) {
        return new ApplicationBuilder(settings, ModuleLayer.boot(), Optional.empty());
    }

    /** Uses settings that code has made. */
    public static ApplicationBuilder of(Settings settings) {
        return of(LoadedSettings.inCode(settings));
    }

    /**
     * Uses one database, these apps, and defaults for all else: what a program of its own, or within another framework, needs for models and
     * queries. {@link SettingsLoader#withoutFiles} says more.
     *
     * {@snippet :
     * try (RunningApplication shop = ApplicationBuilder.ofDatabase("postgresql://localhost/shop", new ShopApp()).start()) {
     *     System.out.println(Book.objects.count());
     * }
     * }
     *
     * @param url where the database is, as {@code databases.default.url} has it; relative paths begin in the working directory
     * @param apps those whose models are used
     */
    public static ApplicationBuilder ofDatabase(String url, App... apps) {
        return of(SettingsLoader.withoutFiles(Path.of(""))
                        .set(List.of("databases.default.url=" + url))
                        .load())
                .apps(List.of(apps));
    }

    /** Looks for apps and services in a layer, such as that of a {@link ProjectModule}, and in its parents. */
    public ApplicationBuilder layer(ModuleLayer found) {
        return new ApplicationBuilder(settings, found, apps);
    }

    /** Uses exactly these apps, in this order, whatever {@code installed_apps} says. For tests and for embedding. */
    public ApplicationBuilder apps(List<App> given) {
        return new ApplicationBuilder(settings, layer, Optional.of(List.copyOf(given)));
    }

    /**
     * Starts the application: makes its apps, reads the sections of settings that they own, and calls {@link App#ready} of each.
     *
     * @throws cotlette.api.base.CotletteException when an app is missing, wrong, or fails; nothing is left running then
     */
    public RunningApplication start() {
        AppFinder finder = new AppFinder(settings, layer);
        List<InstalledApp> installed = apps.isPresent() ? finder.given(apps.get()) : finder.installed();
        List<AppParts> parts = installed.stream().map(InstalledApp::parts).toList();
        Settings complete = settings.complete(parts);
        RunningApplication application = new RunningApplication(complete, layer, new InstalledApps(installed));
        application.begin();
        return application;
    }
}
